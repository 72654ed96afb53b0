import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import { readLinks } from '@/lib/links/read-links';
import type { AnswerView } from './answer-view';
import { type LinkContext, linkAnswerView } from './link-answer-view';
import { type NumberContext, numberAnswerView } from './number-answer-view';
import { type ChannelContext, channelAnswerViews } from './official-channels';

/** What a number or a link typed into the search is answered from. */
export interface SearchContext {
  readonly number: NumberContext;
  readonly link: LinkContext;
  readonly channel: ChannelContext;
}

/** Words what the directory knows of a typed text that stands in no address: whose app it is, a link where there is one, else a number. */
export function searchAnswerView(
  typed: string,
  { number, link, channel }: SearchContext,
): AnswerView {
  // A package id reads like a host turned round.
  const [app] = channelAnswerViews(typed, channel);
  if (app) return app;
  const isLink = readLinks(typed).length > 0 || !looksLikeNumber(typed);
  return isLink ? linkAnswerView(typed, link) : numberAnswerView(typed, number);
}
