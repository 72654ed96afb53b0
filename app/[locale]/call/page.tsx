import type { Metadata } from 'next';
import { QuestionForm } from '@/components/check/question-form';
import { questionFormProps } from '@/components/check/question-props';
import { messages } from '@/lib/i18n/messages';
import { withAnswer } from '@/lib/triage/answers';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/call'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  return { title: messages[locale].check.call.title };
}

/** A call in progress: the sentence to read out, large enough to read at arm's length, then the first question. */
export default async function CallPage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const answers = withAnswer(place.answers, 'situation', ['onCall']);
  const form = questionFormProps('requests', { ...place, answers });
  const { title, sentence, hangUp, why, question } = form.chrome.call;
  return (
    <>
      <h1 className="mt-2 text-2xl font-bold leading-snug">{title}</h1>
      <p className="-mx-edge mt-4 bg-ink px-inset py-8 text-[2.2rem] font-bold leading-snug text-paper sm:mx-0 sm:rounded-md sm:px-8">
        {sentence}
      </p>
      <p className="mt-5 text-2xl font-bold leading-snug">{hangUp}</p>
      <p className="mt-3 text-muted">{why}</p>
      <p className="mt-10 border-t-2 border-ink pt-3 text-muted">{question}</p>
      <h2 id={form.labelledBy} className="text-[1.7rem] font-bold leading-snug">
        {form.words.title}
      </h2>
      <p className="mt-2 text-muted">{form.words.hint}</p>
      <QuestionForm {...form} />
    </>
  );
}
