import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CheckboxList } from '@/components/ui/checkbox-list';
import { ChoiceList } from '@/components/ui/choice-list';
import { StickyBar } from '@/components/ui/sticky-bar';
import { optionMessages, type QuestionMessages, shownOptions } from '@/lib/check/question-messages';
import { questions } from '@/lib/triage/questions';
import type { QuestionFormProps } from './question-form';

function groupsFor(props: QuestionFormProps) {
  const { question, messages, chosen } = props;
  const choice = (value: string) => ({
    value,
    label: optionMessages(messages, value),
    hint: messages.hints?.[value],
    chosen: chosen.includes(value),
  });
  const groups = questions[question].groups ?? { all: shownOptions(question, messages) };
  return Object.entries(groups).map(([id, options]) => ({
    id,
    legend: messages.groups?.[id],
    choices: options.map(choice),
  }));
}

function exclusiveChoices(messages: QuestionMessages, props: QuestionFormProps, hint?: string) {
  return (questions[props.question].exclusive ?? []).map((value) => ({
    value,
    label: optionMessages(messages, value),
    hint,
    chosen: props.chosen.includes(value),
  }));
}

/**
 * A question with several answers. "None of these" is a button of the same form, where ticks win over it; once
 * something was ticked before, it stands in a form of its own and takes the ticks back.
 */
export function ManyChoices(props: QuestionFormProps & { hidden: ReactNode }) {
  const { question, messages, chrome, chosen, action, labelledBy, hidden } = props;
  const exclusive = questions[question].exclusive ?? [];
  const hadTicks = chosen.some((option) => !exclusive.includes(option));
  const alone = (
    <ChoiceList
      name={question}
      choices={exclusiveChoices(messages, props, hadTicks ? chrome.clearsTicks : undefined)}
      chosenMark={chrome.chosen}
    />
  );
  return (
    <>
      <form method="get" action={action} aria-labelledby={labelledBy} noValidate>
        {hidden}
        <CheckboxList name={question} groups={groupsFor(props)} />
        <StickyBar>
          <Button wide>{chrome.continue}</Button>
        </StickyBar>
        {hadTicks ? null : alone}
      </form>
      {hadTicks ? (
        <form method="get" action={action} aria-labelledby={labelledBy}>
          {hidden}
          {alone}
        </form>
      ) : null}
    </>
  );
}
