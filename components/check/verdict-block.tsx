import type { Messages } from '@/lib/i18n/messages';
import type { Level } from '@/lib/triage/verdict';
import { LevelMark } from './level-mark';

const looks: Record<Level, string> = {
  scam: 'bg-seal text-on-seal border-seal',
  suspicious: 'bg-amber text-on-amber border-amber',
  unverified: 'bg-slate text-on-slate border-slate',
  noRedFlags: 'bg-sheet text-ink border-ink',
};

interface VerdictBlockProps {
  readonly level: Level;
  readonly messages: Messages['verdict'];
  /** Replaces the level's own next step where the way of contact asks for another one. */
  readonly kind: keyof Messages['verdict']['kinds'] | null;
}

/** The verdict as it is read out, in the order of the page. */
export function verdictLines({ level, messages, kind }: VerdictBlockProps): string[] {
  const { title, lead, next } = messages[level];
  return [title, kind ? messages.kinds[kind] : next, lead];
}

/** The verdict: sign, title and, larger than any explanation, what to do next. */
export function VerdictBlock({ level, messages, kind }: VerdictBlockProps) {
  const { title, lead, next } = messages[level];
  return (
    <section className={`-mx-edge border-2 px-inset py-6 sm:mx-0 sm:rounded-md ${looks[level]}`}>
      <h1 className="flex flex-wrap items-center text-[1.7rem] font-bold leading-snug">
        <LevelMark level={level} className="mr-4 size-14" />
        <span className="min-w-0 flex-1 basis-[6em]">{title}</span>
      </h1>
      <p className="mt-4 text-xl font-bold leading-snug">{kind ? messages.kinds[kind] : next}</p>
      <p className="mt-3">{lead}</p>
    </section>
  );
}

/** A warning that asks to stop, who may still be here, or that nobody called, decides the next step more than the level does. */
export function verdictKind(facts: ReadonlySet<string>, level: Level): VerdictBlockProps['kind'] {
  const calm = level === 'unverified' || level === 'noRedFlags';
  if (calm && facts.has('requests.stopPaying')) return 'warning';
  if (facts.has('contact.visitorHere')) return 'visitor';
  if (facts.has('contact.callLive')) return null;
  if (facts.has('contact.nobody')) return 'nobody';
  if (facts.has('situation.happened')) return 'happened';
  return facts.has('contact.appNotice') ? 'notice' : null;
}
