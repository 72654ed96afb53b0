import { SectionHeading } from '@/components/ui/section-heading';
import type { WithdrawnPoint } from '@/lib/directory/model/contact-point';
import { masked } from '@/lib/directory/model/masked';
import { interpolate } from '@/lib/i18n/interpolate';
import type { DirectoryMessages } from './messages';

interface WithdrawnListProps {
  readonly withdrawn: readonly WithdrawnPoint[];
  readonly messages: DirectoryMessages['withdrawn'];
}

/** What was official once: since when it is not, and what took its place; nothing when nothing was withdrawn. */
export function WithdrawnList({ withdrawn, messages }: WithdrawnListProps) {
  if (withdrawn.length === 0) return null;
  return (
    <section>
      <SectionHeading>{messages.title}</SectionHeading>
      <p className="mt-2 text-muted">{messages.reused}</p>
      <ul>
        {withdrawn.map(({ kind, value, withdrawnOn: date, replacedBy: now }) => (
          <li key={`${kind} ${value}`} className="mt-2 break-words">
            {interpolate(messages.since, { value: masked(value), date })}
            {now === null ? null : interpolate(messages.replacedBy, { now })}
          </li>
        ))}
      </ul>
    </section>
  );
}
