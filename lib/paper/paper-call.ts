import type { CallTargetNumbers, TargetNumber } from '@/lib/check/call-target-numbers';
import { withoutNumber } from '@/lib/check/without-number';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { PaperPlan, PaperStep } from './paper-plan';

/** The words the numbers of a step are told in. */
export interface CallWords {
  readonly paper: Pick<Messages['paper'], 'sheet'>;
  readonly plan: Pick<Messages['plan'], 'call'>;
}

/** Whom a step calls, as paper shows it: a number with what is known of it, or a line to write one on. */
export interface PaperCall {
  readonly name: string;
  readonly number: string | null;
  /** How the number is proven; empty where the same paper says so further up. */
  readonly note: string;
}

/** One party a step calls, with its lines on paper. */
export interface PaperParty {
  readonly call: CallTargetNumbers;
  readonly lines: readonly PaperCall[];
}

/** All lines of a step, in the order of its parties. */
export function callsOf({ parties }: Pick<PaperStep, 'parties'>): PaperCall[] {
  return parties.flatMap(({ lines }) => lines);
}

/** Whom the cards of a plan call, each party once. */
export function calledBy({ first, rest }: Pick<PaperPlan, 'first' | 'rest'>): CallTargetNumbers[] {
  const steps = [...first, ...rest.flatMap((later) => later.steps)];
  const calls = steps.flatMap(({ parties }) => parties.map(({ call }) => call));
  return calls.filter(
    (call, place) => calls.findIndex((other) => other.target === call.target) === place,
  );
}

function shortTrust({ published }: TargetNumber, messages: CallWords['paper']): string {
  const { hotline, state } = published;
  return interpolate(messages.sheet.short[state], {
    date: hotline.lastCheckedOn ?? hotline.seenOn,
  });
}

function blankOrElse({ target, pick }: CallTargetNumbers, { paper, plan }: CallWords): string {
  if (pick) return paper.sheet.blank;
  return withoutNumber(target, plan.call);
}

/** Some state lines bear their number in their name, which need not be said twice. */
function nameBeside({ name, published }: TargetNumber): string {
  return name.replace(published.hotline.display, '').trim() || name;
}

/** The numbers of a step for paper; where there is none, how to come by one. */
export function paperCallsFor(call: CallTargetNumbers, messages: CallWords): PaperCall[] {
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
export function provenOnce<S extends { readonly parties: readonly PaperParty[] }>(
  steps: readonly S[],
): S[] {
  const proven = new Set<string>();
  const once = (line: PaperCall) => {
    const known = line.number !== null && proven.has(line.number);
    if (line.number) proven.add(line.number);
    return known ? { ...line, note: '' } : line;
  };
  return steps.map((step) => ({
    ...step,
    parties: step.parties.map((party) => ({ ...party, lines: party.lines.map(once) })),
  }));
}
