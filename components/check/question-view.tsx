import { ReadAloud } from '@/components/accessibility/read-aloud';
import { questionLines } from '@/lib/check/question-lines';
import { pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { ViewProps } from '@/lib/pages/view-props';
import { type Interview, interviewFor } from '@/lib/response/interview';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { IntakeBox } from './intake-box';
import { NumberQuestion } from './number-question';
import { QuestionForm, type QuestionFormProps } from './question-form';
import { QuestionPage } from './question-page';
import { firstField, pageBefore, questionFormProps } from './question-props';
import { WhyAsked } from './why-asked';

type Props = ViewProps<'question'>;

/** Whether hanging up is still the thing to do: not on somebody who warns. */
function callerIsOn({ facts }: Interview): boolean {
  return facts.has('contact.callLive') && !facts.has('requests.stopPaying');
}

/** The field to go to when the question is put again. */
function wrongField({ request }: Props, form: QuestionFormProps) {
  const { question, again } = request;
  if (again === null || again === 'more') return null;
  if (question !== 'number') return firstField(question, form.list);
  return again === 'unreadable' ? 'typed' : form.labelledBy;
}

interface QuestionAloudProps {
  readonly form: QuestionFormProps;
  readonly context: PageContext<'questions' | 'accessibility'>;
}

function QuestionAloud({ form, context }: QuestionAloudProps) {
  const { messages, locale } = context;
  const lines = questionLines(form.list, form.messages);
  return (
    <ReadAloud
      lines={lines}
      locale={locale}
      messages={messages.accessibility.readAloud}
      at="corner"
    />
  );
}

/** True where nothing is answered yet but the door the merchant came through. */
function isFirst(question: QuestionId, { answers }: Props['request']['state']): boolean {
  const isOpening = question === 'situation' || question === 'contact' || question === 'losses';
  return isOpening && Object.keys(answers).every((answered) => answered === 'situation');
}

/** One question a page. */
export function QuestionView(props: Props) {
  const { request, context } = props;
  const { question, state, again, lookAt } = request;
  const interview = interviewFor(state.answers);
  const form = questionFormProps(question, state, context.messages, lookAt);
  const missing = again === 'unreadable' || again === 'withdrawn' ? form.chrome.number[again] : {};
  return (
    <QuestionPage
      messages={form.messages}
      chrome={{ ...form.chrome, missing: { ...form.chrome.missing, ...missing } }}
      back={pageBefore(question, interview, state)}
      result={interview.next ? null : pageUrl('/check/result', state)}
      hangUp={callerIsOn(interview) ? pageUrl('/call', { ...state, answers: {} }) : null}
      police={interview.facts.has('situation.happened') && interview.next !== null}
      missing={wrongField(props, form)}
      hasMore={again === 'more'}
      hasOther={state.other !== null}
      why={<WhyAsked question={question} state={state} messages={context.messages} />}
      headingId={form.labelledBy}
      above={
        isFirst(question, state) ? (
          <IntakeBox state={state} posted={null} context={context} />
        ) : null
      }
      aloud={<QuestionAloud form={form} context={context} />}
    >
      {question === 'number' ? (
        <NumberQuestion form={form} state={state} context={context} />
      ) : (
        <QuestionForm {...form} />
      )}
    </QuestionPage>
  );
}
