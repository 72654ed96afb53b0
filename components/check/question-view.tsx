import { ReadAloud } from '@/components/comfort/read-aloud';
import type { Ground } from '@/components/page/ground';
import type { PageRequest } from '@/components/page/page-request';
import { addressOf } from '@/lib/addresses';
import { type Journey, journeyFor } from '@/lib/triage/journey';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { NumberQuestion } from './number-question';
import { QuestionForm, type QuestionFormProps } from './question-form';
import { questionLines } from './question-lines';
import { QuestionPage } from './question-page';
import { firstField, pageBefore, questionFormProps } from './question-props';
import { wordsOf } from './question-words';

type Request = Extract<PageRequest, { page: 'question' }>;

interface QuestionViewProps {
  readonly request: Request;
  readonly ground: Ground;
}

/** Whether hanging up is still the thing to do: not on somebody who warns. */
function callerIsOn({ facts }: Journey): boolean {
  return facts.has('contact.callLive') && !facts.has('requests.stopPaying');
}

/** The field to go to when the question is put again. */
function wrongField({ question, again }: Request, ground: Ground, form: QuestionFormProps) {
  if (again === null) return null;
  if (question !== 'number') return firstField(question, ground.words);
  return again === 'unreadable' ? 'typed' : form.labelledBy;
}

function QuestionAloud({ question, ground }: { question: QuestionId; ground: Ground }) {
  const { words, locale } = ground;
  const lines = questionLines(question, wordsOf(words.questions, question));
  return <ReadAloud lines={lines} locale={locale} words={words.comfort.readAloud} at="corner" />;
}

/** One question a page. */
export function QuestionView({ request, ground }: QuestionViewProps) {
  const { question, place, again } = request;
  const journey = journeyFor(place.answers);
  const form = questionFormProps(question, place, ground.words);
  const unreadable = { ...form.chrome.missing, ...form.chrome.number.unreadable };
  return (
    <QuestionPage
      words={form.words}
      chrome={again === 'unreadable' ? { ...form.chrome, missing: unreadable } : form.chrome}
      back={pageBefore(question, journey, place)}
      result={journey.next ? null : addressOf('/check/result', place)}
      hangUp={callerIsOn(journey) ? `/${place.locale}/call` : null}
      police={journey.facts.has('situation.happened') && journey.next !== null}
      missing={wrongField(request, ground, form)}
      headingId={form.labelledBy}
      aloud={<QuestionAloud question={question} ground={ground} />}
    >
      {question === 'number' ? (
        <NumberQuestion form={form} place={place} ground={ground} />
      ) : (
        <QuestionForm {...form} />
      )}
    </QuestionPage>
  );
}
