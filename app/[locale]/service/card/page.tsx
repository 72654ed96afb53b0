import type { Metadata } from 'next';
import { DoorCard } from '@/components/learning/door-card';
import { PrintButton } from '@/components/plan/print-button';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { allMessages } from '@/lib/i18n/messages';
import { readPlace } from '../../read-check-state';
import { readInWeChat } from '../../read-in-we-chat';

type Props = PageProps<'/[locale]/service/card'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, text } = allMessages[locale].service.card;
  const alternates = alternatesFor(environment().SITE_URL, locale, '/service/card') ?? null;
  return { title, description: text, alternates };
}

/** The card for the counter: on paper nothing but the card. */
export default async function ServiceCardPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { card } = allMessages[locale].service;
  const inWeChat = await readInWeChat();
  return (
    <>
      <div className="print:hidden">
        <BackLink href={`/${locale}/service`}>{card.back}</BackLink>
        <PageHeading lead={card.text}>{card.title}</PageHeading>
        <PrintButton label={card.print} elsewhere={card.elsewhere} inWeChat={inWeChat} />
        {inWeChat ? null : <p className="mt-3 text-base text-muted">{card.menu}</p>}
      </div>
      <DoorCard messages={card} name={allMessages[locale].common.name} />
    </>
  );
}
