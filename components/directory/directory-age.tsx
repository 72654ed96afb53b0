import { Panel } from '@/components/ui/panel';
import { addDays } from '@/lib/directory/model/china-date';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { interpolate } from '@/lib/i18n/interpolate';
import type { DirectoryMessages } from './messages';

/** A copy older than this may hold numbers that are given up by now. */
const daysUntilOld = 30;

interface DirectoryAgeProps {
  readonly directory: Pick<VersionedDirectorySnapshot, 'asOf' | 'today'>;
  readonly messages: DirectoryMessages['age'];
  /** Says something only where there is something to mind. */
  readonly onlyOld?: boolean;
}

/** How old the directory is that a page shows, and a warning once it is too old to rely on. */
export function DirectoryAge({ directory, messages, onlyOld = false }: DirectoryAgeProps) {
  const { asOf, today } = directory;
  if (asOf !== null && addDays(asOf, daysUntilOld) < today) {
    return <Panel look="note">{interpolate(messages.old, { date: asOf })}</Panel>;
  }
  if (onlyOld) return null;
  return (
    <p className="text-base text-muted">
      {asOf === null ? messages.unknown : interpolate(messages.asOf, { date: asOf })}
    </p>
  );
}
