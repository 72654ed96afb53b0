import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ResultView } from '@/components/check/result-view';
import { storyFrom } from '@/components/check/story';
import { questionAddress } from '@/lib/addresses';
import { messages } from '@/lib/i18n/messages';
import { directoryToday } from '../../directory-today';
import { readPlace } from '../../read-place';

type Props = PageProps<'/[locale]/check/result'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const place = await readPlace(searchParams);
  const { level } = storyFrom(place).verdict;
  return {
    title: messages[place.locale].verdict[level].title,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** The verdict, as soon as there is one; before that, the question that is still open. */
export default async function ResultPage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const story = storyFrom(place);
  if (story.journey.next) redirect(questionAddress(story.journey.next, place));
  return <ResultView place={place} story={story} directory={await directoryToday()} />;
}
