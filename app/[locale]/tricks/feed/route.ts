import { notFound } from 'next/navigation';
import { environment } from '@/lib/env';
import { isLocale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { tricksFeed } from '@/lib/learning/tricks-feed';

/** The tricks as an Atom feed, for whoever wants to hear of new ones. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/tricks/feed'>,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { common, tricks } = allMessages[locale];
  const feed = tricksFeed({
    locale,
    siteUrl: environment().SITE_URL,
    title: `${common.name} · ${tricks.list.title}`,
    author: common.name,
    messages: tricks.all,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
