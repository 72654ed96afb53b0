import type { ContradictedStatement } from '@/lib/check/contradicted-statements';
import { factMessages } from '@/lib/check/question-messages';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { writtenIn } from '@/lib/i18n/written-in';

interface ContradictedListProps {
  readonly statements: readonly ContradictedStatement[];
  readonly messages: Pick<Messages, 'check' | 'questions'>;
  readonly locale: Locale;
}

/** What was told and contradicts what the institution itself says, in its own words with date and page; nothing without any. */
export function ContradictedList({ statements, messages, locale }: ContradictedListProps) {
  const { contradicts, quote } = messages.check.result;
  if (statements.length === 0) return null;
  return (
    <ul>
      {statements.map(({ brand, because, statement: { evidence } }) => (
        <li key={evidence.quote} className="mt-5 border-l-4 border-edge pl-4">
          <h3 className="font-bold">
            {interpolate(contradicts.title, { brand: inLanguage(brand, locale) })}
          </h3>
          <q lang={writtenIn(evidence.quote)} className="block">
            {evidence.quote}
          </q>
          <p className="text-base text-muted">
            {interpolate(contradicts.source, {
              publisher: inLanguage(evidence.publisher, locale),
              date: evidence.pageDate,
            })}{' '}
            <a href={evidence.url} rel="noreferrer" className="inline-block py-3">
              {contradicts.open}
            </a>
          </p>
          <p className="text-base text-muted">
            {contradicts.told}
            {because
              .map((fact) => interpolate(quote, { answer: factMessages(messages.questions, fact) }))
              .join('')}
          </p>
        </li>
      ))}
    </ul>
  );
}
