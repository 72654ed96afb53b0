'use client';

import { DirectoryAge } from '@/components/directory/directory-age';
import { CallNumberLine } from '@/components/plan/call-number-line';
import { OwnNumberLine } from '@/components/sheets/own-number-line';
import { useOwnCall } from '@/components/sheets/use-own-call';
import { numbersOf } from '@/lib/check/call-target-numbers';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { CheckState } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';

interface ClaimedNumbersProps {
  readonly state: CheckState;
  readonly context: PageContext<'check' | 'plan' | 'directory'>;
}

/** The published numbers of the institution the caller claims to be, each with its proof, and the merchant's own beside them. */
export function ClaimedNumbers({ state, context }: ClaimedNumbersProps) {
  const { locale, picks } = state;
  const { directory } = context;
  const { check, plan } = context.messages;
  const claimed = picks.claimed && institutionById(directory, picks.claimed);
  const numbers = claimed ? numbersOf(claimed, locale, directory.today) : [];
  const institutions = claimed ? [claimed.id] : [];
  // While nobody says whom the caller claims to be: mostly it is the merchant's own payment company.
  const target = claimed ? 'claimedInstitution' : 'acquirer';
  const own = useOwnCall({ target, institutions, numbers, pick: null }, locale);
  const ownLines = own.lines.map((line) => (
    <OwnNumberLine key={line.record.number} line={line} messages={plan.call} locale={locale} />
  ));
  if (!claimed) return ownLines.length > 0 ? <div className="my-6">{ownLines}</div> : null;
  const name = inLanguage(claimed.brand, locale);
  if (numbers.length === 0)
    return (
      <div className="my-6">
        <p>{interpolate(check.number.none, { name })}</p>
        {ownLines}
      </div>
    );
  return (
    <section className="my-6">
      <h2 className="text-lg font-bold">{interpolate(check.number.published, { name })}</h2>
      <DirectoryAge directory={directory} messages={context.messages.directory.age} onlyOld />
      {ownLines}
      {own.numbers.map((number) => (
        <CallNumberLine
          key={number.published.hotline.number}
          number={number}
          differs={own.differs}
          messages={plan.call}
          locale={locale}
        />
      ))}
    </section>
  );
}
