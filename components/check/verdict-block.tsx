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
  /** What to do next, in a sentence. */
  readonly next: string;
}

/** The verdict: sign, title and, larger than any explanation, what to do next. */
export function VerdictBlock({ level, messages, next }: VerdictBlockProps) {
  const { title, lead } = messages[level];
  return (
    <section className={`-mx-edge border-2 px-inset py-6 sm:mx-0 sm:rounded-md ${looks[level]}`}>
      <h1 className="flex flex-wrap items-center text-[1.7rem] font-bold leading-snug">
        <LevelMark level={level} className="mr-4 size-14" />
        <span className="min-w-0 flex-1 basis-[6em]">{title}</span>
      </h1>
      <p className="mt-4 text-xl font-bold leading-snug">{next}</p>
      <p className="mt-3">{lead}</p>
    </section>
  );
}
