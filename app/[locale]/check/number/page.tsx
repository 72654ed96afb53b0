import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NumberQuestion } from '@/components/check/number-question';
import { QuestionPage } from '@/components/check/question-page';
import { pageBefore, questionFormProps } from '@/components/check/question-props';
import { addressOf, whereAnswersLead } from '@/lib/addresses';
import { messages } from '@/lib/i18n/messages';
import { journeyFor } from '@/lib/triage/journey';
import { directoryToday } from '../../directory-today';
import { readPlace } from '../../read-place';
import { isReached } from '../is-reached';

type Props = PageProps<'/[locale]/check/number'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  return { title: messages[locale].questions.number.title, robots: { index: false } };
}

/** The caller's number: the official one to compare with, the answers, and the comparison done for you. */
export default async function NumberPage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const journey = journeyFor(place.answers);
  if (!isReached('number', journey, place.answers)) redirect(whereAnswersLead(journey, place));
  const form = questionFormProps('number', place);
  const { unreadable, missing } = await searchParams;
  const wrong = { ...form.chrome.missing, ...form.chrome.number.unreadable };
  return (
    <QuestionPage
      words={form.words}
      chrome={unreadable ? { ...form.chrome, missing: wrong } : form.chrome}
      back={pageBefore('number', journey, place)}
      result={journey.next ? null : addressOf('/check/result', place)}
      hangUp={journey.facts.has('contact.callLive') ? `/${place.locale}/call` : null}
      police={false}
      missing={unreadable ? 'typed' : missing ? form.labelledBy : null}
      headingId={form.labelledBy}
    >
      <NumberQuestion form={form} place={place} directory={await directoryToday()} />
    </QuestionPage>
  );
}
