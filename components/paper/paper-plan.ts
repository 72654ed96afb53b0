import type { Story } from '@/components/check/story';
import { verdictKind } from '@/components/check/verdict-block';
import type { Ground } from '@/components/page/ground';
import { wordsOfAction } from '@/components/plan/action-words';
import { callViewFor } from '@/components/plan/call-view';
import type { Place } from '@/lib/addresses';
import type { Urgency } from '@/lib/response/action';
import { type CaseCode, caseCodeFor } from '@/lib/response/case-code';
import type { Level } from '@/lib/triage/verdict';
import { codeAddress } from './code-address';
import { type PaperCall, paperCallsFor, provenOnce } from './paper-call';

/** What paper and pictures are drawn from: the ground without what only a screen needs. */
export type PaperGround = Pick<Ground, 'locale' | 'words' | 'directory' | 'site'>;

/** One step as paper shows it. */
export interface PaperStep {
  readonly place: number;
  readonly title: string;
  readonly how: string;
  readonly script: string | null;
  readonly calls: readonly PaperCall[];
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
  readonly code: CaseCode | null;
  /** Where the code leads, for a camera; null where the site has no public address. */
  readonly address: string | null;
}

/** Steps explained in full: more do not fit where somebody reads them standing. */
const explained = 4;

function stepsOf(place: Place, { plan }: Story, ground: PaperGround) {
  const { words, directory } = ground;
  const steps = plan.actions.map((action, index) => {
    const { title, how, script = null } = wordsOfAction(words.actions, action);
    const call = action.call ? callViewFor(action.call, place, directory) : null;
    const calls = call ? paperCallsFor(call, ground) : [];
    return { urgency: action.urgency, place: index + 1, title, how, script, calls };
  });
  return provenOnce(steps);
}

/** The plan of a story as slip, text and picture show it. */
export function paperPlanFor(place: Place, story: Story, ground: PaperGround): PaperPlan {
  const { words, directory, site } = ground;
  const { level } = story.verdict;
  const kind = verdictKind(story.journey.facts, level);
  const steps = stepsOf(place, story, ground);
  const later = steps.slice(explained);
  const code = caseCodeFor(place.answers, place.picks, directory.institutions);
  return {
    level,
    verdict: words.verdict[level].title,
    next: kind ? words.verdict.kinds[kind] : words.verdict[level].next,
    hostile: isPhoneHostile(story) ? words.paper.hostile.line : null,
    first: steps.slice(0, explained),
    rest: [...new Set(later.map(({ urgency }) => urgency))].map((urgency) => ({
      urgency,
      steps: later.filter((step) => step.urgency === urgency),
    })),
    code,
    address: code && site ? codeAddress(site, code.digits) : null,
  };
}

/** True when the answers say that somebody else may see or operate the phone, so that nothing should be done on it. */
export function isPhoneHostile({ plan }: Story): boolean {
  return plan.actions.some(({ id }) => id === 'putThisPhoneDown');
}
