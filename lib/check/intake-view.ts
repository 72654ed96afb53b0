import type { TextKind } from '@/lib/intake/clauses';
import type { Span } from '@/lib/intake/numbers';
import { type FactState, proposalFrom } from '@/lib/intake/proposal';
import { readWith } from '@/lib/intake/read-with';
import type { StateRow } from '@/lib/intake/rows/row';
import type { LinkFinding } from '@/lib/links/link';
import { judge } from '@/lib/triage/verdict';
import { type Fact, type OptionId, vocabulary } from '@/lib/triage/vocabulary';

/** One understood fact with the words it was understood from. */
export interface IntakeFact {
  readonly fact: Fact;
  readonly state: FactState;
  readonly quote: string;
}

/** A text as the page shows what it understood of it: plain data, the same on server and phone. */
export interface IntakeView {
  /** The text as it was given, for the box alone. */
  readonly given: string;
  readonly kind: TextKind;
  /** The text, codes and names drawn as dots, cut where a place that was understood begins or ends. */
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
  readonly facts: readonly IntakeFact[];
  /** Facts that decide alone and were not mentioned: they are asked all the same. */
  readonly unmentioned: readonly Fact[];
  readonly numbers: readonly string[];
  /** Sums and times as written, for the sheet of evidence. */
  readonly amounts: readonly string[];
  readonly times: readonly string[];
  readonly links: readonly {
    readonly text: string;
    readonly host: string | null;
    readonly domain: string | null;
    readonly findings: readonly LinkFinding[];
  }[];
}

/** Requests that are a scam whatever else is told. */
export const decisiveRequests: readonly Fact[] = vocabulary.requests
  .map((option): Fact => `requests.${option}`)
  .filter((fact) => judge(new Set([fact])).level === 'scam');

/**
 * Reads a text for the page that asks the merchant whether it was understood. `situation`: the one he has named;
 * `english`: see `readWith`.
 */
export function intakeViewWith(
  given: string,
  situation: OptionId<'situation'> | undefined,
  english: readonly StateRow[],
): IntakeView {
  const reading = readWith(given, english);
  const { facts } = proposalFrom(reading, situation);
  const { shown, kind } = reading;
  const mentioned = new Set(facts.map(({ fact }) => fact));
  const texts = reading.numbers.map(({ start, end }) => given.slice(start, end));
  return {
    given: given.slice(0, shown.length),
    kind,
    pieces: piecesOf(shown, [...facts.flatMap(({ spans }) => spans)]),
    facts: facts.map(({ fact, state, spans }) => ({
      fact,
      state,
      quote: spans[0] ? quoteAt(shown, spans[0]) : '',
    })),
    unmentioned: decisiveRequests.filter((fact) => !mentioned.has(fact)),
    numbers: [...new Set(texts)],
    amounts: wordsAt(shown, reading.amounts),
    times: wordsAt(shown, reading.times),
    links: reading.links.map(({ text, host, domain, findings }) => ({
      ...{ text, host, domain, findings },
    })),
  };
}

const mark = /[，。,;；!！?？:：\n]|\.(?=\s|$)/;
const mostAround = 14;

/** The place with the rest of its clause, so that no word is cut; of a long clause what stands around it. */
function quoteAt(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(mark)
      .pop() ?? '';
  const after = text.slice(end, end + 40).split(mark, 1)[0] ?? '';
  const left =
    before.length > mostAround ? `…${before.slice(-mostAround).replace(/^\w+ /, '')}` : before;
  const right =
    after.length > mostAround ? `${after.slice(0, mostAround).replace(/ \w+$/, '')}…` : after;
  return (left + text.slice(start, end) + right).trim();
}

/** More of them than this name nothing any more. */
const mostWords = 4;

function wordsAt(text: string, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].slice(0, mostWords);
}

function piecesOf(text: string, spans: readonly Span[]): IntakeView['pieces'] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
