import { type PartyStory, partiesOf, partyLine, shownCardsOf } from '@/lib/check/both-parties';
import { pointText } from '@/lib/check/shown-card';
import { type Story, storyFrom } from '@/lib/check/story';
import { nextStep } from '@/lib/check/verdict-kind';
import type { CheckState } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { Urgency } from '@/lib/response/action';
import type { ShortCode } from '@/lib/response/short-code/short-code';
import type { Level } from '@/lib/triage/verdict';
import { codeOf } from './code-of';
import { codeUrl } from './code-url';
import { type PaperParty, paperCallsFor, provenOnce } from './paper-call';

/** What paper and pictures are drawn from: the page context without what only a screen needs. */
export type PaperContext = Pick<
  PageContext<'actions' | 'clauses' | 'paper' | 'plan' | 'verdict'>,
  'locale' | 'messages' | 'directory' | 'site'
>;

/** One card as paper shows it. */
export interface PaperStep {
  readonly ordinal: number;
  readonly title: string;
  readonly points: readonly string[];
  /** What to say, its blanks by name. */
  readonly say: string | null;
  /** Whom it calls, each with its numbers. */
  readonly parties: readonly PaperParty[];
}

/** The plan as slip, text and picture show it: what to do first in full, the rest by title and number. */
export interface PaperPlan {
  readonly level: Level;
  readonly verdict: string;
  readonly next: string;
  /** Said first where the phone it was asked for on may be watched. */
  readonly hostile: string | null;
  readonly first: readonly PaperStep[];
  readonly rest: readonly { readonly urgency: Urgency; readonly steps: readonly PaperStep[] }[];
  readonly code: ShortCode | null;
  /** Where the code leads, for a camera; null where the site has no public address. */
  readonly address: string | null;
}

/** Cards explained in full: more do not fit where somebody reads them standing. */
const explained = 4;

function stepsOf(parties: readonly PartyStory[], context: PaperContext) {
  const steps = shownCardsOf(parties, context).map((card) => ({
    urgency: card.urgency,
    ordinal: card.ordinal,
    title: card.title,
    points: card.points.map(pointText),
    say: card.say,
    parties: card.calls.map((call) => ({
      call,
      lines: paperCallsFor(call, context.messages),
    })),
  }));
  return provenOnce(steps);
}

/** The plan of a matter as slip, text and picture show it; of two parties the graver one's level and next step. */
export function paperPlanFor(state: CheckState, context: PaperContext): PaperPlan {
  const { messages, directory, site } = context;
  const parties = partiesOf(state);
  const [gravest = { ...storyFrom(state), state, mark: null }] = parties;
  const steps = stepsOf(parties, context);
  const later = steps.slice(explained);
  const code = codeOf(state, directory.institutions);
  return {
    level: gravest.verdict.level,
    verdict: parties.map((party) => partyLine(party, messages)).join(' '),
    next: nextStep(gravest.interview.facts, gravest.verdict.level, messages.verdict),
    hostile: isPhoneHostile(parties) ? messages.paper.hostile.line : null,
    first: steps.slice(0, explained),
    rest: [...new Set(later.map(({ urgency }) => urgency))].map((urgency) => ({
      urgency,
      steps: later.filter((step) => step.urgency === urgency),
    })),
    code,
    address: code && site ? codeUrl(site, code.digits) : null,
  };
}

/** True when the answers say that somebody else may see or operate the phone, so that nothing should be done on it. */
export function isPhoneHostile(parties: readonly Pick<Story, 'plan'>[]): boolean {
  return parties.some(({ plan }) => plan.actions.some(({ id }) => id === 'putThisPhoneDown'));
}
