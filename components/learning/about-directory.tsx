import { SectionHeading } from '@/components/ui/section-heading';
import type { ReviewDays, TrustState } from '@/lib/directory/model/trust';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

const states = ['verified', 'sourced', 'unconfirmed', 'expired'] as const satisfies TrustState[];

interface AboutDirectoryProps {
  readonly messages: Messages['about']['directory'];
  readonly locale: Locale;
  readonly days: ReviewDays;
}

/** Where official numbers come from, and what each state of trust means. */
export function AboutDirectory({ messages, locale, days }: AboutDirectoryProps) {
  return (
    <>
      <SectionHeading id="directory">{messages.title}</SectionHeading>
      <p>{messages.text}</p>
      <dl>
        {[...states, 'none' as const].map((state) => (
          <div key={state} className="mt-3">
            <dt className="font-bold">{messages.states[state].title}</dt>
            <dd>{messages.states[state].text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        {interpolate(messages.days, { verified: String(days.verified), read: String(days.read) })}
      </p>
      <p className="mt-4 font-bold">{messages.display}</p>
      <ul className="flex flex-wrap">
        {[
          { href: `/${locale}/hotlines`, label: messages.open },
          { href: `/${locale}/about/api`, label: messages.api },
        ].map(({ href, label }) => (
          <li key={href} className="mr-6">
            <a href={href} className="inline-flex min-h-12 items-center py-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
