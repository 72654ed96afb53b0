import type { ReactNode } from 'react';
import { ChoiceList } from '@/components/ui/choice-list';
import { shownOptions } from '@/lib/check/question-messages';
import type { QuestionFormProps } from './question-form';

/** A question with one answer: every option is a submit button, so one tap answers it. */
export function OneChoice({
  question,
  messages,
  chrome,
  chosen,
  action,
  labelledBy,
  hidden,
}: QuestionFormProps & { hidden: ReactNode }) {
  const choices = shownOptions(question, messages).map((value) => ({
    value,
    label: messages.options[value] ?? value,
    hint: messages.hints?.[value],
    chosen: chosen.includes(value),
  }));
  return (
    <form method="get" action={action} aria-labelledby={labelledBy}>
      {hidden}
      <ChoiceList name={question} choices={choices} chosenMark={chrome.chosen} />
    </form>
  );
}
