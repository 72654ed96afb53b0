import type { ReactNode } from 'react';
import { ChoiceList } from '@/components/ui/choice-list';
import { Fold } from '@/components/ui/fold';
import type { QuestionFormProps } from './question-form';

/** A question with one answer: every option is a submit button, so one tap answers it. */
export function OneChoice(props: QuestionFormProps & { hidden: ReactNode }) {
  const { question, messages, chrome, list, chosen, action, labelledBy, hidden } = props;
  const choice = (value: string) => ({
    value,
    label: messages.options[value] ?? value,
    hint: messages.hints?.[value],
    chosen: chosen.includes(value),
  });
  const others = list.others.flatMap(({ options }) => options);
  const choices = (options: readonly string[]) => (
    <ChoiceList name={question} choices={options.map(choice)} chosenMark={chrome.chosen} />
  );
  return (
    <form method="get" action={action} aria-labelledby={labelledBy}>
      {hidden}
      {choices(list.shown)}
      {others.length > 0 ? (
        <Fold title={chrome.others} open={others.some((option) => chosen.includes(option))}>
          {choices(others)}
        </Fold>
      ) : null}
    </form>
  );
}
