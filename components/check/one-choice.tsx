import type { ReactNode } from 'react';
import { ChoiceList } from '@/components/ui/choice-list';
import type { QuestionFormProps } from './question-form';
import { shownOptions } from './question-words';

/** A question with one answer: every option is a submit button, so one tap answers it. */
export function OneChoice({
  question,
  words,
  chrome,
  chosen,
  action,
  labelledBy,
  hidden,
}: QuestionFormProps & { hidden: ReactNode }) {
  const choices = shownOptions(question, words).map((value) => ({
    value,
    label: words.options[value] ?? value,
    hint: words.hints?.[value],
    chosen: chosen.includes(value),
  }));
  return (
    <form method="get" action={action} aria-labelledby={labelledBy}>
      {hidden}
      <ChoiceList name={question} choices={choices} chosenMark={chrome.chosen} />
    </form>
  );
}
