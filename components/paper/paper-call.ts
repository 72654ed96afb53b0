import type { CallNumber, CallView } from '@/components/plan/call-view';
import { withoutNumber } from '@/components/plan/without-number';
import { fill } from '@/lib/i18n/fill';
import type { PaperGround } from './paper-plan';

/** Whom a step calls, as paper shows it: a number with what is known of it, or a line to write one on. */
export interface PaperCall {
  readonly name: string;
  readonly number: string | null;
  /** How the number is proven; empty where the same paper says so further up. */
  readonly note: string;
}

function shortTrust({ published }: CallNumber, words: PaperGround['words']['paper']): string {
  const { hotline, state } = published;
  return fill(words.sheet.short[state], { date: hotline.lastCheckedOn ?? hotline.seenOn });
}

function blankOrElse({ party, pick }: CallView, { paper, plan }: PaperGround['words']): string {
  if (pick) return paper.sheet.blank;
  return withoutNumber(party, plan.call);
}

/** Some state lines bear their number in their name, which need not be said twice. */
function nameBeside({ name, published }: CallNumber): string {
  return name.replace(published.hotline.display, '').trim() || name;
}

/** The numbers of a step for paper; where there is none, how to come by one. */
export function paperCallsFor(call: CallView, { words }: PaperGround): PaperCall[] {
  if (call.numbers.length === 0) {
    const name = words.plan.call.party[call.party];
    return [{ name, number: null, note: blankOrElse(call, words) }];
  }
  return call.numbers.map((number) => ({
    name: nameBeside(number),
    number: number.published.hotline.display,
    note: shortTrust(number, words.paper),
  }));
}

/** Leaves the proof with the first mention of a number: paper is short. */
export function provenOnce<S extends { readonly calls: readonly PaperCall[] }>(
  steps: readonly S[],
): S[] {
  const proven = new Set<string>();
  return steps.map((step) => ({
    ...step,
    calls: step.calls.map((call) => {
      const known = call.number !== null && proven.has(call.number);
      if (call.number) proven.add(call.number);
      return known ? { ...call, note: '' } : call;
    }),
  }));
}
