import type { Metadata } from 'next';
import { Sticker } from '@/components/directory/sticker';
import { PrintButton } from '@/components/plan/print-button';
import { BackLink } from '@/components/ui/back-link';
import { inLanguage } from '@/lib/directory/model/localized';
import { publishedNumbersOf } from '@/lib/directory/model/published';
import { environment } from '@/lib/env';
import { interpolate } from '@/lib/i18n/interpolate';
import { pageMetadata } from '../../../page-metadata';
import { readInWeChat } from '../../../read-in-we-chat';
import { readInstitution } from '../read-institution';

type Props = PageProps<'/[locale]/hotlines/[institution]/sticker'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, institution, messages } = await readInstitution(params);
  const brand = inLanguage(institution.brand, locale);
  return pageMetadata('sticker', { title: interpolate(messages.sticker.title, { brand }) });
}

/** The numbers that may be dialled, as slips to print; no other number ever gets onto paper. */
export default async function StickerPage({ params }: Props) {
  const read = await readInstitution(params);
  const inWeChat = await readInWeChat();
  const { locale, institution, messages, today } = read;
  const page = `/${locale}/hotlines/${institution.id}`;
  const numbers = publishedNumbersOf(institution, today).filter(({ dialable }) => dialable);
  const address = `${environment().SITE_URL ?? ''}${page}`;
  const brand = inLanguage(institution.brand, locale);
  return (
    <>
      <BackLink href={page}>{interpolate(messages.sticker.back, { brand })}</BackLink>
      <h1 className="mb-4 mt-2 text-[1.7rem] font-bold leading-snug print:hidden">
        {messages.tools.sticker}
      </h1>
      {numbers.length === 0 ? <p>{messages.sticker.none}</p> : null}
      {numbers.map((published) => (
        <Sticker key={published.hotline.number} {...read} published={published} address={address} />
      ))}
      {numbers.length === 0 ? null : (
        <div className="print:hidden">
          <p className="mb-4 text-muted">{messages.sticker.cut}</p>
          <PrintButton
            label={messages.sticker.print}
            elsewhere={messages.sticker.elsewhere}
            inWeChat={inWeChat}
          />
        </div>
      )}
    </>
  );
}
