import { ReadAloud } from '@/components/accessibility/read-aloud';
import { questionLines } from '@/lib/check/question-lines';
import { questionMessages } from '@/lib/check/question-messages';
import { pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { ViewProps } from '@/lib/pages/view-props';
import { type Journey, journeyFor } from '@/lib/triage/journey';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { NumberQuestion } from './number-question';
import { QuestionForm, type QuestionFormProps } from './question-form';
import { QuestionPage } from './question-page';
import { firstField, pageBefore, questionFormProps } from './question-props';

type Props = ViewProps<'question'>;

/** Whether hanging up is still the thing to do: not on somebody who warns. */
function callerIsOn({ facts }: Journey): boolean {
  return facts.has('contact.callLive') && !facts.has('requests.stopPaying');
}

/** The field to go to when the question is put again. */
function wrongField({ request, context }: Props, form: QuestionFormProps) {
  const { question, again } = request;
  if (again === null) return null;
  if (question !== 'number') return firstField(question, context.messages);
  return again === 'unreadable' ? 'typed' : form.labelledBy;
}

interface QuestionAloudProps {
  readonly question: QuestionId;
  readonly context: PageContext<'questions' | 'accessibility'>;
}

function QuestionAloud({ question, context }: QuestionAloudProps) {
  const { messages, locale } = context;
  const lines = questionLines(question, questionMessages(messages.questions, question));
  return (
    <ReadAloud
      lines={lines}
      locale={locale}
      messages={messages.accessibility.readAloud}
      at="corner"
    />
  );
}

/** One question a page. */
export function QuestionView(props: Props) {
  const { request, context } = props;
  const { question, state, again } = request;
  const journey = journeyFor(state.answers);
  const form = questionFormProps(question, state, context.messages);
  const unreadable = { ...form.chrome.missing, ...form.chrome.number.unreadable };
  return (
    <QuestionPage
      messages={form.messages}
      chrome={again === 'unreadable' ? { ...form.chrome, missing: unreadable } : form.chrome}
      back={pageBefore(question, journey, state)}
      result={journey.next ? null : pageUrl('/check/result', state)}
      hangUp={callerIsOn(journey) ? `/${state.locale}/call` : null}
      police={journey.facts.has('situation.happened') && journey.next !== null}
      missing={wrongField(props, form)}
      headingId={form.labelledBy}
      aloud={<QuestionAloud question={question} context={context} />}
    >
      {question === 'number' ? (
        <NumberQuestion form={form} state={state} context={context} />
      ) : (
        <QuestionForm {...form} />
      )}
    </QuestionPage>
  );
}
