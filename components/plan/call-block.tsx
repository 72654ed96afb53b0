'use client';

import { OwnNumberLine } from '@/components/sheets/own-number-line';
import { useOwnCall } from '@/components/sheets/use-own-call';
import type { CallTargetNumbers } from '@/lib/check/call-target-numbers';
import { withoutNumber } from '@/lib/check/without-number';
import { interpolate } from '@/lib/i18n/interpolate';
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

function Ways({ call: { ways }, messages }: Pick<CallBlockProps, 'call' | 'messages'>) {
  return ways.map(({ name, how, proof }) => (
    <p key={how} className="call-proof mt-3">
      <strong>{interpolate(messages.way, { name })}</strong> {how}{' '}
      <a href={proof} className="inline-block py-3 print:hidden">
        {messages.wayProof}
      </a>
    </p>
  ));
}

/** Whom to call at this step: numbers with their proof, the merchant's own with its mark, or how to come by one; and how they let people verify. */
export function CallBlock({ call, messages, locale }: CallBlockProps) {
  const own = useOwnCall(call, locale);
  const { numbers, lines } = own;
  if (numbers.length === 0 && lines.length === 0) {
    return (
      <>
        <p className="call-proof mt-3">
          <strong>{messages.party[call.target]}</strong> <span>{pickOrElse(call, messages)}</span>
        </p>
        <Ways call={call} messages={messages} />
      </>
    );
  }
  return (
    <>
      {lines.map((line) => (
        <OwnNumberLine
          key={`${line.name} ${line.record.number}`}
          line={line}
          messages={messages}
          locale={locale}
        />
      ))}
      {numbers.map((number) => (
        <CallNumberLine
          key={`${number.proof} ${number.published.hotline.number}`}
          number={number}
          differs={own.differs}
          messages={messages}
          locale={locale}
        />
      ))}
      <Ways call={call} messages={messages} />
    </>
  );
}
