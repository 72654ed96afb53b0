import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { QuestionForm } from '@/components/check/question-form';
import { QuestionPage } from '@/components/check/question-page';
import { firstField, pageBefore, questionFormProps } from '@/components/check/question-props';
import { wordsOf } from '@/components/check/question-words';
import { addressOf, whereAnswersLead } from '@/lib/addresses';
import { messages } from '@/lib/i18n/messages';
import { journeyFor } from '@/lib/triage/journey';
import { isQuestionId } from '@/lib/triage/vocabulary';
import { readPlace } from '../../read-place';
import { isReached } from '../is-reached';

type Props = PageProps<'/[locale]/check/[question]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { question } = await params;
  if (!isQuestionId(question)) return {};
  const { locale } = await readPlace(searchParams);
  const { title } = wordsOf(messages[locale].questions, question);
  const { missing } = await searchParams;
  const prefix = missing ? messages[locale].check.missing.prefix : '';
  return { title: `${prefix}${title}`, robots: { index: false } };
}

/** Whether hanging up is still the thing to do: not on somebody who warns. */
function callerIsOn(facts: ReadonlySet<string>): boolean {
  return facts.has('contact.callLive') && !facts.has('requests.stopPaying');
}

/** One question a page. A question these answers do not lead to gives way to where they do lead. */
export default async function CheckQuestionPage({ params, searchParams }: Props) {
  const { question } = await params;
  if (!isQuestionId(question)) notFound();
  const place = await readPlace(searchParams);
  const journey = journeyFor(place.answers);
  if (!isReached(question, journey, place.answers)) redirect(whereAnswersLead(journey, place));
  const form = questionFormProps(question, place);
  const { missing } = await searchParams;
  return (
    <QuestionPage
      words={form.words}
      chrome={form.chrome}
      back={pageBefore(question, journey, place)}
      result={journey.next ? null : addressOf('/check/result', place)}
      hangUp={callerIsOn(journey.facts) ? `/${place.locale}/call` : null}
      police={journey.facts.has('situation.happened') && journey.next !== null}
      missing={missing ? firstField(question, place) : null}
      headingId={form.labelledBy}
    >
      <QuestionForm {...form} />
    </QuestionPage>
  );
}
