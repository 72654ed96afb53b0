import type { ReactNode } from 'react';
import { ChoiceList } from '@/components/ui/choice-list';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { LinkButton } from '@/components/ui/link-button';
import { optionMessages } from '@/lib/check/question-messages';
import { questions } from '@/lib/triage/questions';
import type { QuestionFormProps } from './question-form';

interface OfferedQuestionProps {
  readonly form: QuestionFormProps;
  readonly href: string;
  /** Why it is asked. */
  readonly why: ReactNode;
}

/** The next question below the verdict: one touch answers it, or leads to its page where several may be ticked. */
export function OfferedQuestion({ form, href, why }: OfferedQuestionProps) {
  const { question, messages, chrome, list, carried, action } = form;
  const { choice, exclusive = [] } = questions[question];
  const choices = (choice === 'one' ? list.shown : exclusive).map((value) => ({
    value,
    label: optionMessages(messages, value),
  }));
  return (
    <form method="get" action={action} aria-labelledby="offered">
      <HiddenFields pairs={[['question', question], ...carried]} />
      <h3 id="offered" className="mt-3 text-xl font-bold leading-snug">
        {messages.title}
      </h3>
      {why}
      {choice === 'many' ? (
        <p className="mt-3">
          <LinkButton href={href}>{chrome.result.goToQuestion}</LinkButton>
        </p>
      ) : null}
      {question === 'number' ? (
        <a href={href} className="inline-block py-2">
          {chrome.result.seeNumbers}
        </a>
      ) : null}
      <ChoiceList name={question} choices={choices} chosenMark={chrome.chosen} />
      {choice === 'one' && list.others.length > 0 ? (
        <p className="mt-3">
          <a href={href} className="inline-flex min-h-12 items-center py-2">
            {chrome.others}
          </a>
        </p>
      ) : null}
    </form>
  );
}
