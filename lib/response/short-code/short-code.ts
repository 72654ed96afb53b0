import { type Answers, answersFromFacts, type Picks, pickIds } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { checkDigitFor, hasValidCheckDigit } from './check-digit';
import type { Layout } from './layouts/layout';
import { layout1 } from './layouts/layout-1';
import { layout2 } from './layouts/layout-2';
import { layout3 } from './layouts/layout-3';
import { layout4 } from './layouts/layout-4';
import { placeOf, type Said, saidAt } from './payload';
import { lineDigits } from './range-coder';
import { shorterVersionsOf } from './shorten';
import { digitsTyped } from './typed-code';

/** Sixteen digits that bring a plan to another phone: version, fourteen of content, check digit. */
export interface ShortCode {
  readonly digits: string;
  /** True where the code leads to the very same steps; else only level, `now` and the first two are sure to be. */
  readonly complete: boolean;
}

/** `length`: not sixteen digits. `check`: a digit is wrong. `old`, `newer`: a version no longer or not yet read. */
export type ShortCodeProblem = 'length' | 'check' | 'old' | 'newer';

/** What a typed code says, or why it cannot be read. */
export type ShortCodeReading =
  | { readonly answers: Answers; readonly picks: Picks; readonly complete: boolean }
  | { readonly problem: ShortCodeProblem };

/** The layout of every version there ever was, by its digit; `old` once its codes are no longer read. */
export type Versions = Readonly<Record<string, Layout | 'old'>>;

/** What codes are written with: it can say every answer there is. */
export const newest = { version: '4', layout: layout4 } as const;

export const versions: Versions = {
  1: layout1,
  2: layout2,
  3: layout3,
  [newest.version]: newest.layout,
};

/** What a code needs of an institution: its id and its short, stable number. */
export interface Numbered {
  readonly id: string;
  readonly number: number;
}

function numbersOf(picks: Picks, institutions: readonly Numbered[]): Record<string, number> {
  const known = pickIds.flatMap((pick) => {
    const number = institutions.find(({ id }) => id === picks[pick])?.number;
    return number ? [[pick, number] as const] : [];
  });
  return Object.fromEntries(known);
}

function picksFrom(numbers: Said['picks'], institutions: readonly Numbered[]): Picks {
  const known = pickIds.flatMap((pick) => {
    const id = institutions.find(({ number }) => number === numbers[pick])?.id;
    return id ? [[pick, id] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The facts of the answers that count: those to questions that make sense. */
function countedFacts(answers: Answers): string[] {
  return journeyFor(answers).applicable.flatMap((question) =>
    (answers[question] ?? []).map((option) => `${question}.${option}`),
  );
}

function written(place: number, version: string): string {
  const digits = version + String(place).padStart(lineDigits, '0');
  return digits + checkDigitFor(digits);
}

/**
 * Past it no code is looked for: what may go is found by trying each answer, a plan at a time, and an address that holds every
 * option there is would cost the server more than its page. No real story has a third of it.
 */
const mostFacts = 60;

/**
 * The code of a plan: every answer where they fit, else those the first steps rest on; null where not even these fit, or where
 * there are more answers than a merchant gives.
 */
export function shortCodeFor(
  answers: Answers,
  picks: Picks,
  institutions: readonly Numbered[],
): ShortCode | null {
  const facts = new Set(countedFacts(answers));
  if (facts.size > mostFacts) return null;
  const whole: Said = { complete: true, facts, picks: numbersOf(picks, institutions) };
  for (const said of shorterVersionsOf(whole)) {
    const place = placeOf(said, newest.layout);
    if (place !== null) return { digits: written(place, newest.version), complete: said.complete };
  }
  return null;
}

function readWith(layout: Layout, digits: string): Said | null {
  const place = Number(digits.slice(1, -1));
  const said = saidAt(place, layout);
  // Most places are no code's: a wrong code that passes the check digit by luck ends here.
  return placeOf(said, layout) === place ? said : null;
}

/** Reads a code as people type it; options that no longer exist are left out, and nothing is guessed. */
export function readShortCode(
  typed: string,
  institutions: readonly Numbered[],
  known: Versions = versions,
): ShortCodeReading {
  const digits = digitsTyped(typed);
  if (digits.length !== lineDigits + 2) return { problem: 'length' };
  if (!hasValidCheckDigit(digits)) return { problem: 'check' };
  const layout = known[digits.charAt(0)];
  if (layout === 'old') return { problem: 'old' };
  if (!layout) return { problem: digits.charAt(0) === '0' ? 'check' : 'newer' };
  const said = readWith(layout, digits);
  if (!said) return { problem: 'check' };
  const picks = picksFrom(said.picks, institutions);
  return { answers: answersFromFacts(said.facts), picks, complete: said.complete };
}
