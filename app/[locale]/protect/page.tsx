import { ProtectView } from '@/components/protect/protect-view';
import { chinaDate } from '@/lib/directory/model/china-date';
import { pageMetadata } from '../page-metadata';
import { readPlace } from '../read-check-state';
import { readInWeChat } from '../read-in-we-chat';

type Props = PageProps<'/[locale]/protect'>;

export const generateMetadata = () => pageMetadata('protect');

/** What to do before anybody calls. */
export default async function ProtectPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const inWeChat = await readInWeChat();
  return <ProtectView locale={locale} today={chinaDate(new Date())} inWeChat={inWeChat} />;
}
