import type { Metadata } from 'next';
import { BeganFilter } from '@/components/learning/began-filter';
import { TrickList } from '@/components/learning/trick-list';
import { PageHeading } from '@/components/ui/page-heading';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { fill } from '@/lib/i18n/fill';
import { messages } from '@/lib/i18n/messages';
import { tricksBegunBy } from '@/lib/learning/tricks/table';
import { isBeginning } from '@/lib/learning/tricks/trick';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/tricks'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, lead, feed } = messages[locale].tricks.list;
  const atom = [{ url: `/${locale}/tricks/feed`, title: feed }];
  return {
    title,
    description: lead,
    alternates: {
      ...alternatesFor(environment().SITE_URL, locale, '/tricks'),
      types: { 'application/atom+xml': atom },
    },
  };
}

/** All tricks, or those that begin in one way. */
export default async function TricksPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { began } = await searchParams;
  const words = messages[locale].tricks;
  const chosen = isBeginning(began) ? began : null;
  const shown = tricksBegunBy(chosen);
  const list = `/${locale}/tricks`;
  return (
    <>
      <PageHeading lead={words.list.lead}>{words.list.title}</PageHeading>
      <BeganFilter list={list} chosen={chosen} words={words} />
      <h2 className="mt-6 font-bold">
        {chosen ? words.began[chosen] : words.list.everything}
        <span className="ml-2 font-normal text-muted">
          {fill(words.list.found, { count: String(shown.length) })}
        </span>
      </h2>
      <TrickList tricks={shown} list={list} words={words} />
      <p className="mt-6 print:hidden">
        <a href={`${list}/feed`} className="inline-flex min-h-12 items-center py-2">
          {words.list.feed}
        </a>
      </p>
    </>
  );
}
