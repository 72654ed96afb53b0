import { SectionHeading } from '@/components/ui/section-heading';
import type { Channel } from '@/lib/directory/model/contact-point';
import { inLanguage } from '@/lib/directory/model/localized';
import { trustStateFor } from '@/lib/directory/model/trust';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import { EvidenceList } from './evidence-list';
import { sourceGoneMessages } from './hotline-messages';
import type { DirectoryMessages } from './messages';

interface ChannelListProps {
  readonly channels: readonly Channel[];
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** The official websites, apps and accounts of an institution, each with how far it can be relied on and its proof; nothing when none is known. */
export function ChannelList({ channels, today, messages, locale }: ChannelListProps) {
  if (channels.length === 0) return null;
  const words = messages.channels;
  return (
    <section>
      <SectionHeading>{words.title}</SectionHeading>
      <p className="mt-2 text-muted">{words.provesNothing}</p>
      <ul>
        {channels.map((channel) => (
          <li key={`${channel.kind} ${channel.value}`} className="mt-4 border-b border-rule pb-2">
            <p className="text-base text-muted">{words.kinds[channel.kind]}</p>
            <p lang={writtenIn(channel.display)} className="break-words font-bold">
              {channel.display}
            </p>
            {channel.display === channel.value ? null : (
              <p className="break-words">{channel.value}</p>
            )}
            <p className="text-base text-muted">
              {interpolate(words.states[trustStateFor(channel, today)], { seenOn: channel.seenOn })}
            </p>
            {sourceGoneMessages(channel, messages) === null ? null : (
              <p className="text-base text-muted">{sourceGoneMessages(channel, messages)}</p>
            )}
            {channel.note ? <p className="mt-1">{inLanguage(channel.note, locale)}</p> : null}
            <EvidenceList evidence={channel.evidence} messages={messages} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
