import type { Messages } from '@/lib/i18n/messages';
import type { Level } from '@/lib/triage/verdict';

/** The situations whose next step differs from the one of the level. */
export type VerdictKind = keyof Messages['verdict']['kinds'];

/** A warning that asks to stop, who may still be here, or that nobody called, decides the next step more than the level does. */
export function verdictKind(facts: ReadonlySet<string>, level: Level): VerdictKind | null {
  const calm = level === 'unverified' || level === 'noRedFlags';
  if (calm && facts.has('requests.stopPaying')) return 'warning';
  if (facts.has('contact.visitorHere')) return 'visitor';
  if (facts.has('contact.callLive')) return null;
  if (facts.has('contact.nobody')) return 'nobody';
  if (facts.has('situation.happened')) return 'happened';
  return facts.has('contact.appNotice') ? 'notice' : null;
}

interface SpokenVerdict {
  readonly level: Level;
  readonly messages: Messages['verdict'];
  readonly kind: VerdictKind | null;
}

/** The verdict as it is read out, in the order of the page. */
export function verdictLines({ level, messages, kind }: SpokenVerdict): string[] {
  const { title, lead, next } = messages[level];
  return [title, kind ? messages.kinds[kind] : next, lead];
}
