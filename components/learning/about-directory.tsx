import { SectionHeading } from '@/components/ui/section-heading';
import type { ReviewDays, TrustState } from '@/lib/directory/model/trust';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

const states = ['verified', 'sourced', 'unconfirmed', 'expired'] as const satisfies TrustState[];

interface AboutDirectoryProps {
  readonly words: Messages['about']['directory'];
  readonly locale: Locale;
  readonly days: ReviewDays;
}

/** Where official numbers come from, and what each state of trust means. */
export function AboutDirectory({ words, locale, days }: AboutDirectoryProps) {
  return (
    <>
      <SectionHeading id="directory">{words.title}</SectionHeading>
      <p>{words.text}</p>
      <dl>
        {[...states, 'none' as const].map((state) => (
          <div key={state} className="mt-3">
            <dt className="font-bold">{words.states[state].title}</dt>
            <dd>{words.states[state].text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        {fill(words.days, { verified: String(days.verified), read: String(days.read) })}
      </p>
      <p className="mt-4 font-bold">{words.display}</p>
      <ul className="flex flex-wrap">
        {[
          { href: `/${locale}/hotlines`, label: words.open },
          { href: `/${locale}/about/api`, label: words.api },
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
