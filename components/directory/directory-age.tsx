import type { DirectoryHeld } from '@/components/plan/call-view';
import { Panel } from '@/components/ui/panel';
import { addDays } from '@/lib/directory/model/china-date';
import { fill } from '@/lib/i18n/fill';
import type { DirectoryWords } from './words';

/** A copy older than this may hold numbers that are given up by now. */
const daysUntilOld = 30;

interface DirectoryAgeProps {
  readonly directory: Pick<DirectoryHeld, 'asOf' | 'today'>;
  readonly words: DirectoryWords['age'];
  /** Says something only where there is something to mind. */
  readonly onlyOld?: boolean;
}

/** How old the directory is that a page shows, and a warning once it is too old to rely on. */
export function DirectoryAge({ directory, words, onlyOld = false }: DirectoryAgeProps) {
  const { asOf, today } = directory;
  if (asOf !== null && addDays(asOf, daysUntilOld) < today) {
    return <Panel look="note">{fill(words.old, { date: asOf })}</Panel>;
  }
  if (onlyOld) return null;
  return (
    <p className="text-base text-muted">
      {asOf === null ? words.unknown : fill(words.asOf, { date: asOf })}
    </p>
  );
}
