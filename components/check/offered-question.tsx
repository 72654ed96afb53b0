import { ChoiceList } from '@/components/ui/choice-list';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { LinkButton } from '@/components/ui/link-button';
import { optionMessages, shownOptions } from '@/lib/check/question-messages';
import { questions } from '@/lib/triage/questions';
import type { QuestionFormProps } from './question-form';

/** The next question below the verdict: one touch answers it, or leads to its page where several may be ticked. */
export function OfferedQuestion({ form, href }: { form: QuestionFormProps; href: string }) {
  const { question, messages, chrome, carried, action } = form;
  const { choice, exclusive = [] } = questions[question];
  const shown = choice === 'one' ? shownOptions(question, messages) : exclusive;
  const choices = shown.map((value) => ({ value, label: optionMessages(messages, value) }));
  return (
    <form method="get" action={action} aria-labelledby="offered">
      <HiddenFields pairs={[['question', question], ...carried]} />
      <h3 id="offered" className="mt-3 text-xl font-bold leading-snug">
        {messages.title}
      </h3>
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
    </form>
  );
}
