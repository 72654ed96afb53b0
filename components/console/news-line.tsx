import type { News } from '@/lib/console/since-last';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

interface NewsLineProps {
  readonly news: News | null;
  readonly messages: ConsoleMessages;
}

/** What others and the watcher brought since this reviewer last signed. */
export function NewsLine({ news, messages: { queue } }: NewsLineProps) {
  if (news === null) return null;
  const { since, ...counts } = news;
  const parts = (['proposals', 'alarms', 'wrong', 'leads'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [interpolate(queue.newsParts[kind], { count: String(counts[kind]) })],
  );
  const what = parts.length === 0 ? queue.newsNone : parts.join(queue.newsJoin);
  return (
    <p className="mt-6 text-base text-muted">{interpolate(queue.news, { date: since, what })}</p>
  );
}
