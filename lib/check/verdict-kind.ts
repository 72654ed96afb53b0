import type { Messages } from '@/lib/i18n/messages';
import { derivedFacts } from '@/lib/response/derived-facts';
import { dialledOfficial } from '@/lib/response/fact-groups';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';

/** The situations whose next step differs from the one of the level. */
export type VerdictKind = keyof Messages['verdict']['kinds'];

const calm: readonly Level[] = ['unverified', 'noRedFlags'];

/** There is nobody any more to hear out. */
const over: readonly Fact[] = [
  'contact.callEnded',
  'contact.visitorGone',
  'contact.message',
  'contact.email',
  'contact.parcel',
];

type Confirmation = readonly [fact: Fact, kind: VerdictKind];

/** What the merchant verified himself, the strongest first, with how such a matter is finished safely. */
const confirmations: readonly Confirmation[] = [
  ['official.confirmed', 'confirmedByCall'],
  ['official.branchConfirmed', 'confirmedAtBranch'],
  ['official.inApp', 'confirmedInApp'],
  ['dialled.officialApp', 'dialledOfficial'],
  ['dialled.contract', 'dialledOfficial'],
  ['dialled.directory', 'dialledOfficial'],
];

/** Confirmed by those who were asked, while what is asked for is more than they would. */
const confirmedInPart: readonly Fact[] = ['official.confirmed', 'official.branchConfirmed'];

/** How to finish what the merchant verified himself, or asked for himself; null where he did neither. */
function confirmedKind(facts: ReadonlySet<Fact>, level: Level): VerdictKind | null {
  if (level === 'noRedFlags') {
    if (facts.has('contact.visitorHere')) return 'confirmedVisitor';
    return confirmations.find(([fact]) => facts.has(fact))?.[1] ?? null;
  }
  if (level !== 'unverified' || facts.has('situation.happened')) return null;
  if (confirmedInPart.some((fact) => facts.has(fact))) return 'confirmedBut';
  if (facts.has('official.inApp')) return 'confirmedInApp';
  if (dialledOfficial.some((fact) => facts.has(fact))) return 'dialledOfficial';
  return facts.has('origin.iReported') && facts.has('signs.ticketMatches') ? 'ownRequest' : null;
}

/**
 * A warning that asks to stop, what the merchant verified himself, who may still be here, or that nobody called,
 * decides the next step more than the level does.
 */
export function verdictKind(facts: ReadonlySet<Fact>, level: Level): VerdictKind | null {
  if (calm.includes(level) && facts.has('requests.stopPaying')) {
    if (facts.has('official.confirmed')) return 'warningConfirmed';
    return over.some((contact) => facts.has(contact)) ? 'warningOver' : 'warning';
  }
  const warned = facts.has('story.fraudWarning') && facts.has('contact.callLive');
  if (level === 'unverified' && warned) return 'warning';
  const confirmed = confirmedKind(facts, level);
  if (confirmed) return confirmed;
  if (facts.has('contact.visitorHere')) return 'visitor';
  if (facts.has('contact.callLive')) return null;
  if (facts.has('contact.nobody')) return 'nobody';
  if (facts.has('situation.happened')) {
    const isFeeDispute = derivedFacts(facts, level).includes('matter.feeDispute');
    return level === 'unverified' && isFeeDispute ? 'feeDispute' : 'happened';
  }
  return facts.has('contact.appNotice') ? 'notice' : null;
}

/** What to do next, in a sentence: it says to hang up only while the caller is on the line. */
export function nextStep(
  facts: ReadonlySet<Fact>,
  level: Level,
  messages: Messages['verdict'],
): string {
  const kind = verdictKind(facts, level);
  if (kind) return messages.kinds[kind];
  const { next, nextOnCall } = messages[level];
  return facts.has('contact.callLive') ? nextOnCall : next;
}
