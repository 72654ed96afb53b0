import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrillView } from '@/components/drill/drill-view';
import { storyWords } from '@/components/drill/drill-words';
import { BackLink } from '@/components/ui/back-link';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { fill } from '@/lib/i18n/fill';
import { messages } from '@/lib/i18n/messages';
import { playFor } from '@/lib/learning/drill/play';
import { drillAt } from '@/lib/learning/drill/table';
import { readPlace } from '../../read-place';

type Props = PageProps<'/[locale]/drill/[call]'>;

async function read({ params, searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const drill = drillAt((await params).call) ?? notFound();
  const { did } = await searchParams;
  return { locale, drill, chosen: typeof did === 'string' ? did.split(',', 8) : [] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, drill, chosen } = await read(props);
  const words = messages[locale].drill;
  const { title, scene } = storyWords(words, drill.id);
  return {
    title: fill(words.page, { title }),
    description: scene,
    alternates: alternatesFor(environment().SITE_URL, locale, `/drill/${drill.id}`),
    // Only the beginning of a story is a page to find; the rest are its turns.
    robots: { index: chosen.length === 0 },
  };
}

/** One story; the address holds every move, so going back takes the last one back. */
export default async function DrillPage(props: Props) {
  const { locale, drill, chosen } = await read(props);
  return (
    <>
      <BackLink href={`/${locale}/drill`}>{messages[locale].drill.back}</BackLink>
      <DrillView drill={drill} play={playFor(drill, chosen)} locale={locale} />
    </>
  );
}
