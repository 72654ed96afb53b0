import { DoorCard } from '@/components/learning/door-card';
import { PrintButton } from '@/components/plan/print-button';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { allMessages } from '@/lib/i18n/messages';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { readInWeChat } from '../../read-in-we-chat';

type Props = PageProps<'/[locale]/service/card'>;

export const generateMetadata = () => pageMetadata('serviceCard');

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
      <DoorCard messages={card} name={allMessages[locale].common.name} locale={locale} />
    </>
  );
}
