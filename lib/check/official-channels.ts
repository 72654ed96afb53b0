import type { Channel } from '@/lib/directory/model/contact-point';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import { textKey } from '@/lib/directory/model/text-key';
import { trustStateFor } from '@/lib/directory/model/trust';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { AnswerView } from './answer-view';

/** What apps and accounts are answered from, on the server and on the phone alike. */
export interface ChannelContext {
  readonly directory: DirectorySnapshot;
  readonly messages: Messages['directory'];
  readonly locale: Locale;
}

interface OwnedChannel {
  readonly institution: string;
  readonly brand: string;
  readonly channel: Channel;
}

/** A package id counts letter by letter, a name whatever its width, case and punctuation; neither by a part of it. */
function isNamed({ kind, value }: Channel, typed: string): boolean {
  if (kind === 'website') return false;
  if (kind === 'appPackage') return value === typed.trim();
  return textKey(value) !== '' && textKey(value) === textKey(typed);
}

/** The apps, accounts and senders that bear exactly the typed name or id, with their owners. */
export function channelsNamed(
  typed: string,
  { institutions }: Pick<DirectorySnapshot, 'institutions'>,
  locale: Locale,
): OwnedChannel[] {
  return institutions.flatMap(({ id, brand, channels }) =>
    channels
      .filter((channel) => isNamed(channel, typed))
      .map((channel) => ({ institution: id, brand: inLanguage(brand, locale), channel })),
  );
}

/**
 * Words whose app or account bears a typed name or id, one answer each, and that a name proves nothing. Empty where the
 * directory has none: that says nothing about it.
 */
export function channelAnswerViews(typed: string, context: ChannelContext): AnswerView[] {
  const { directory, messages, locale } = context;
  const { channels: words, answer } = messages;
  return channelsNamed(typed, directory, locale).map(({ institution, brand, channel }) => {
    const state = trustStateFor(channel, directory.today);
    const isConfirmed = state === 'sourced' || state === 'verified';
    const values = { name: channel.value, brand, kind: words.kinds[channel.kind] };
    return {
      title: interpolate(isConfirmed ? words.is : words.maybe, values),
      lines: [
        interpolate(words.states[state], { seenOn: channel.seenOn }),
        ...(channel.display === channel.value ? [] : [channel.display]),
        words.provesNothing,
      ],
      links: [
        {
          href: `/${locale}/hotlines/${institution}`,
          label: interpolate(answer.seeProof, { brand }),
        },
        { href: `/${locale}/check/contact?situation=contacted`, label: answer.check },
      ],
    };
  });
}
