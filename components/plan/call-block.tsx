import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CallNumberLine } from './call-number-line';
import type { CallView } from './call-view';
import { withoutNumber } from './without-number';

interface CallBlockProps {
  readonly call: CallView;
  readonly words: Messages['plan']['call'];
  readonly locale: Locale;
}

function pickOrElse({ party, pick }: CallView, words: Messages['plan']['call']) {
  if (pick === 'acquirer' || pick === 'bank' || pick === 'claimed') {
    return (
      <>
        <a href="#pick" className="inline-block py-2 print:hidden">
          {words.pick[pick]}
        </a>
        <span className="hidden print:inline">____________________</span>
      </>
    );
  }
  return withoutNumber(party, words);
}

/** Whom to call at this step: numbers with their proof, or how to come by one. */
export function CallBlock({ call, words, locale }: CallBlockProps) {
  if (call.numbers.length === 0) {
    return (
      <p className="call-proof mt-3">
        <strong>{words.party[call.party]}</strong> <span>{pickOrElse(call, words)}</span>
      </p>
    );
  }
  return call.numbers.map((number) => (
    <CallNumberLine
      key={`${number.proof} ${number.published.hotline.number}`}
      number={number}
      words={words}
      locale={locale}
    />
  ));
}
