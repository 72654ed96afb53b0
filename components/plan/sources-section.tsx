import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';
import type { SourceId } from '@/lib/triage/sources';
import { SourceList } from './source-list';

interface SourcesSectionProps {
  readonly index: ReadonlyMap<SourceId, number>;
  readonly messages: Messages['plan'];
}

/** What the steps rest on, by the numbers they bear. */
export function SourcesSection({ index, messages }: SourcesSectionProps) {
  return (
    <section className="sources-section">
      <SectionHeading>{messages.sourcesTitle}</SectionHeading>
      <p className="text-base text-muted print:hidden">{messages.sourcesText}</p>
      <SourceList index={index} />
    </section>
  );
}
