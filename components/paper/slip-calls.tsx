'use client';

import { ownMark } from '@/components/sheets/own-mark';
import { useOwnCall } from '@/components/sheets/use-own-call';
import type { Locale } from '@/lib/i18n/locales';
import {
  type CallWords,
  type PaperCall,
  type PaperParty,
  paperCallsFor,
} from '@/lib/paper/paper-call';

interface SlipCallsProps {
  readonly parties: readonly PaperParty[];
  /** Only those with a number, where the step is told by its title alone. */
  readonly brief?: boolean;
  readonly messages: CallWords;
  readonly locale: Locale;
}

/** A date stays on one line. */
function Note({ text }: { text: string }) {
  const [before = '', date = '', after = ''] = text.split(/(\d{4}-\d\d-\d\d)/);
  return (
    <>
      {before}
      <span className="slip-date">{date}</span>
      {after}
    </>
  );
}

/** The lines of one party with what the merchant's own notes add; the line to write on goes where they have a number. */
function useLines(
  { call, lines }: PaperParty,
  messages: CallWords,
  locale: Locale,
): readonly PaperCall[] {
  const own = useOwnCall(call, locale);
  const words = messages.plan.call;
  if (own.lines.length === 0 && own.numbers.length === call.numbers.length) return lines;
  const warn = (line: PaperCall) =>
    own.differs
      ? { ...line, note: [line.note, words.own.withheld].filter(Boolean).join('，') }
      : line;
  const others =
    own.numbers.length > 0 ? paperCallsFor({ ...call, numbers: own.numbers }, messages) : [];
  const copied = own.lines.map((line) => ({
    name: line.name || words.party[call.target],
    number: line.record.number,
    note: ownMark(line, words, locale),
  }));
  return [...copied, ...others.map(warn)];
}

interface PartyProps extends Omit<SlipCallsProps, 'parties'> {
  readonly party: PaperParty;
}

function Party({ party, brief, messages, locale }: PartyProps) {
  return useLines(party, messages, locale)
    .filter(({ number }) => number !== null || !brief)
    .map(({ name, number, note }) => (
      <p key={`${name} ${number}`} className="slip-call">
        {name} {number ? <strong>{number}</strong> : null} <Note text={note} />
      </p>
    ));
}

/** Whom a step of the slip calls: published numbers with their proof, and on his own device the merchant's own with its mark. */
export function SlipCalls({ parties, ...rest }: SlipCallsProps) {
  return parties.map((party) => <Party key={party.call.target} party={party} {...rest} />);
}
