import type { CallTargetNumbers } from '@/lib/check/call-target-numbers';
import { withoutNumber } from '@/lib/check/without-number';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CallNumberLine } from './call-number-line';

interface CallBlockProps {
  readonly call: CallTargetNumbers;
  readonly messages: Messages['plan']['call'];
  readonly locale: Locale;
}

function pickOrElse({ target, pick }: CallTargetNumbers, messages: Messages['plan']['call']) {
  if (pick === 'acquirer' || pick === 'bank' || pick === 'claimed') {
    return (
      <>
        <a href="#pick" className="inline-block py-2 print:hidden">
          {messages.pick[pick]}
        </a>
        <span className="hidden print:inline">____________________</span>
      </>
    );
  }
  return withoutNumber(target, messages);
}

/** Whom to call at this step: numbers with their proof, or how to come by one. */
export function CallBlock({ call, messages, locale }: CallBlockProps) {
  if (call.numbers.length === 0) {
    return (
      <p className="call-proof mt-3">
        <strong>{messages.party[call.target]}</strong> <span>{pickOrElse(call, messages)}</span>
      </p>
    );
  }
  return call.numbers.map((number) => (
    <CallNumberLine
      key={`${number.proof} ${number.published.hotline.number}`}
      number={number}
      messages={messages}
      locale={locale}
    />
  ));
}
