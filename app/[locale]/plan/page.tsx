import type { Metadata } from 'next';
import { storyFrom } from '@/components/check/story';
import { PlanView } from '@/components/plan/plan-view';
import { environment } from '@/lib/env';
import { messages } from '@/lib/i18n/messages';
import { directoryToday } from '../directory-today';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/plan'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  return {
    title: messages[locale].plan.title,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** The plan on a page of its own, for any answers, few or many: it prints, and it never sends anybody away. */
export default async function PlanPage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const directory = await directoryToday();
  const { SITE_URL: site = null } = environment();
  return <PlanView place={place} story={storyFrom(place)} directory={directory} site={site} />;
}
