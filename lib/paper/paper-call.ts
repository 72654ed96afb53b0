import type { CallTargetNumbers, TargetNumber } from '@/lib/check/call-target-numbers';
import { withoutNumber } from '@/lib/check/without-number';
import { interpolate } from '@/lib/i18n/interpolate';
import type { PaperContext } from './paper-plan';

/** Whom a step calls, as paper shows it: a number with what is known of it, or a line to write one on. */
export interface PaperCall {
  readonly name: string;
  readonly number: string | null;
  /** How the number is proven; empty where the same paper says so further up. */
  readonly note: string;
}

function shortTrust(
  { published }: TargetNumber,
  messages: PaperContext['messages']['paper'],
): string {
  const { hotline, state } = published;
  return interpolate(messages.sheet.short[state], {
    date: hotline.lastCheckedOn ?? hotline.seenOn,
  });
}

function blankOrElse(
  { target, pick }: CallTargetNumbers,
  { paper, plan }: PaperContext['messages'],
): string {
  if (pick) return paper.sheet.blank;
  return withoutNumber(target, plan.call);
}

/** Some state lines bear their number in their name, which need not be said twice. */
function nameBeside({ name, published }: TargetNumber): string {
  return name.replace(published.hotline.display, '').trim() || name;
}

/** The numbers of a step for paper; where there is none, how to come by one. */
export function paperCallsFor(call: CallTargetNumbers, { messages }: PaperContext): PaperCall[] {
  if (call.numbers.length === 0) {
    const name = messages.plan.call.party[call.target];
    return [{ name, number: null, note: blankOrElse(call, messages) }];
  }
  return call.numbers.map((number) => ({
    name: nameBeside(number),
    number: number.published.hotline.display,
    note: shortTrust(number, messages.paper),
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
