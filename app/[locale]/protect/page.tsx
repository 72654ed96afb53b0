import type { Metadata } from 'next';
import { ProtectView } from '@/components/protect/protect-view';
import { alternatesFor } from '@/lib/alternates';
import { chinaDate } from '@/lib/directory/model/china-date';
import { environment } from '@/lib/env';
import { allMessages } from '@/lib/i18n/messages';
import { readPlace } from '../read-check-state';
import { readInWeChat } from '../read-in-we-chat';

type Props = PageProps<'/[locale]/protect'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, lead } = allMessages[locale].protect;
  const alternates = alternatesFor(environment().SITE_URL, locale, '/protect');
  return { title, description: lead, alternates };
}

/** What to do before anybody calls. */
export default async function ProtectPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const inWeChat = await readInWeChat();
  return <ProtectView locale={locale} today={chinaDate(new Date())} inWeChat={inWeChat} />;
}
