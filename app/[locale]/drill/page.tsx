import type { Metadata } from 'next';
import { DrillList } from '@/components/drill/drill-list';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { messages } from '@/lib/i18n/messages';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/drill'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, lead } = messages[locale].drill;
  const alternates = alternatesFor(environment().SITE_URL, locale, '/drill');
  return { title, description: lead, alternates };
}

/** The stories to practise with. */
export default async function DrillsPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const words = messages[locale].drill;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.note}</p>
      <SectionHeading>{words.list}</SectionHeading>
      <DrillList words={words} locale={locale} />
    </>
  );
}
