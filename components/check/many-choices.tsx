import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { type CheckboxGroup, CheckboxList } from '@/components/ui/checkbox-list';
import { ChoiceList } from '@/components/ui/choice-list';
import { Fold } from '@/components/ui/fold';
import { StickyBar } from '@/components/ui/sticky-bar';
import { optionMessages } from '@/lib/check/question-messages';
import type { OptionGroup } from '@/lib/response/option-list';
import { questions } from '@/lib/triage/questions';
import type { QuestionFormProps } from './question-form';

function groupOf({ id, options }: OptionGroup, props: QuestionFormProps): CheckboxGroup {
  const { messages, chosen } = props;
  return {
    id,
    legend: messages.groups?.[id],
    choices: options.map((value) => ({
      value,
      label: optionMessages(messages, value),
      hint: messages.hints?.[value],
      chosen: chosen.includes(value),
    })),
  };
}

function buttonsAlone({ question, messages, list, chosen, chrome }: QuestionFormProps) {
  const { other } = questions[question];
  const hadTicks = hasTicks(question, chosen);
  return list.alone.map((value) => ({
    value,
    label: value === other ? chrome.noneListed : optionMessages(messages, value),
    hint: hadTicks ? chrome.clearsTicks : undefined,
    chosen: chosen.includes(value),
  }));
}

function hasTicks(question: QuestionFormProps['question'], chosen: readonly string[]): boolean {
  const { exclusive = [], other } = questions[question];
  return chosen.some((option) => !exclusive.includes(option) && option !== other);
}

/** Everything that can be ticked: what matters most in view, the rest under headings, what changes nothing last. */
function Ticks(props: QuestionFormProps) {
  const { question, list, chosen, chrome } = props;
  const wasTicked = ({ choices }: CheckboxGroup) => choices.some((choice) => choice.chosen);
  const shown = groupOf({ id: 'shown', options: list.shown }, props);
  const more = list.more.map((group) => groupOf(group, props));
  const others = list.others.map((group) => groupOf(group, props));
  return (
    <>
      {list.shown.length > 0 ? <CheckboxList name={question} groups={[shown]} /> : null}
      {more.map((group) => (
        <Fold key={group.id} title={group.legend ?? chrome.others} open={wasTicked(group)}>
          <CheckboxList name={question} groups={[{ ...group, legend: undefined }]} />
        </Fold>
      ))}
      {others.length > 0 ? (
        <Fold
          title={chrome.others}
          open={list.others.some(({ options }) => options.some((o) => chosen.includes(o)))}
        >
          <p className="text-base text-muted">{chrome.othersText}</p>
          <CheckboxList name={question} groups={others} />
        </Fold>
      ) : null}
    </>
  );
}

/**
 * A question with several answers. "None of these" is a button of the same form, where ticks win over it; once
 * something was ticked before, it stands in a form of its own and takes the ticks back.
 */
export function ManyChoices(props: QuestionFormProps & { hidden: ReactNode }) {
  const { question, chrome, chosen, action, labelledBy, hidden } = props;
  const apart = hasTicks(question, chosen);
  const alone = (
    <ChoiceList name={question} choices={buttonsAlone(props)} chosenMark={chrome.chosen} />
  );
  return (
    <>
      <form method="get" action={action} aria-labelledby={labelledBy} noValidate>
        {hidden}
        <Ticks {...props} />
        <StickyBar>
          <Button wide>{chrome.continue}</Button>
        </StickyBar>
        {apart ? null : alone}
      </form>
      {apart ? (
        <form method="get" action={action} aria-labelledby={labelledBy}>
          {hidden}
          {alone}
        </form>
      ) : null}
    </>
  );
}
