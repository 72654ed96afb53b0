import type { Metadata } from 'next';
import { BeganFilter } from '@/components/learning/began-filter';
import { TrickList } from '@/components/learning/trick-list';
import { PageHeading } from '@/components/ui/page-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import { allMessages } from '@/lib/i18n/messages';
import { tricksBegunBy } from '@/lib/learning/tricks/table';
import { isBeginning } from '@/lib/learning/tricks/trick';
import { pageMetadata } from '../page-metadata';
import { readPlace } from '../read-check-state';

type Props = PageProps<'/[locale]/tricks'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const atom = [{ url: `/${locale}/tricks/feed`, title: allMessages[locale].tricks.list.feed }];
  const { alternates, ...rest } = await pageMetadata('tricks');
  return { ...rest, alternates: { ...alternates, types: { 'application/atom+xml': atom } } };
}

/** All tricks, or those that begin in one way. */
export default async function TricksPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { began } = await searchParams;
  const messages = allMessages[locale].tricks;
  const chosen = isBeginning(began) ? began : null;
  const shown = tricksBegunBy(chosen);
  const list = `/${locale}/tricks`;
  return (
    <>
      <PageHeading lead={messages.list.lead}>{messages.list.title}</PageHeading>
      <BeganFilter list={list} chosen={chosen} messages={messages} />
      <h2 className="mt-6 font-bold">
        {chosen ? messages.began[chosen] : messages.list.everything}
        <span className="ml-2 font-normal text-muted">
          {interpolate(messages.list.found, { count: String(shown.length) })}
        </span>
      </h2>
      <TrickList tricks={shown} list={list} messages={messages} />
      <p className="mt-6 print:hidden">
        <a href={`${list}/feed`} className="inline-flex min-h-12 items-center py-2">
          {messages.list.feed}
        </a>
      </p>
    </>
  );
}
