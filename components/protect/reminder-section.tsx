import { LinkButton } from '@/components/ui/link-button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

interface ReminderSectionProps {
  readonly messages: Messages['protect']['reminder'];
  /** The address the calendar file hangs under. */
  readonly page: string;
  /** Inside WeChat nothing downloads. */
  readonly inWeChat: boolean;
}

/** The monthly look in five questions, and the same as an entry for the phone's calendar. */
export function ReminderSection({ messages, page, inWeChat }: ReminderSectionProps) {
  return (
    <section>
      <SectionHeading id="reminder">{messages.title}</SectionHeading>
      <p>{messages.text}</p>
      <ol className="mt-3 list-decimal pl-6">
        {Object.entries(messages.items).map(([id, item]) => (
          <li key={id} className="mt-2">
            {item}
          </li>
        ))}
      </ol>
      {inWeChat ? (
        <p className="mt-5 text-base text-muted">{messages.elsewhere}</p>
      ) : (
        <p className="mt-5">
          <LinkButton look="plain" href={`${page}/reminder.ics`} download={messages.fileName}>
            {messages.button}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
