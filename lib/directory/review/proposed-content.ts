import { channelFrom, hotlineFrom } from '../import/institution';
import type { ChannelEntry, HotlineEntry } from '../import/schema';
import type { Point } from '../model/points';

/** What a proposal wants published, written as in a directory file. */
export type ProposedContent = HotlineEntry | ChannelEntry;

/** The content of a proposal that has one; it was checked when it was proposed. */
export function contentOfPoint({ content }: { readonly content: unknown }): ProposedContent {
  return content as ProposedContent;
}

/** Turns proposed content into the contact point readers will see. */
export function pointFrom(content: ProposedContent): Point {
  if ('number' in content) {
    return { kind: 'phone', value: content.number, content: hotlineFrom(content) };
  }
  return { kind: content.kind, value: content.value, content: channelFrom(content) };
}
