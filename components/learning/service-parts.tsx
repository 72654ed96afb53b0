import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

type Words = Messages['service'];

/** Where help by telephone ends and remote control begins. */
export function ServiceBorder({ messages }: { messages: Words['border'] }) {
  return (
    <Panel look="wash">
      <h2 className="text-xl font-bold leading-snug">{messages.title}</h2>
      <p className="mt-2">{messages.fine}</p>
      <p className="mt-2 font-bold">{messages.stop}</p>
      <p className="mt-2">{messages.inside}</p>
    </Panel>
  );
}

/** The card for the counter, and where else to go. */
export function ServiceWaysOn({ locale, messages }: { locale: string; messages: Words }) {
  const links = [
    { href: `/${locale}/check/contact?situation=contacted`, label: messages.check },
    { href: `/${locale}/tricks`, label: messages.tricks },
    { href: `/${locale}/hotlines`, label: messages.hotlines },
  ];
  return (
    <div className="print:hidden">
      <SectionHeading id="card">{messages.card.title}</SectionHeading>
      <p>{messages.card.text}</p>
      <p className="mt-4">
        <LinkButton href={`/${locale}/service/card`}>{messages.card.open}</LinkButton>
      </p>
      <ul className="mt-4 flex flex-wrap">
        {links.map(({ href, label }) => (
          <li key={href} className="mr-6">
            <LinkButton href={href} look="quiet">
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
