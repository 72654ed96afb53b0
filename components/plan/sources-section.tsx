import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';
import type { SourceId } from '@/lib/triage/sources';
import { SourceList } from './source-list';

interface SourcesSectionProps {
  readonly index: ReadonlyMap<SourceId, number>;
  readonly words: Messages['plan'];
  readonly printed?: number;
}

/** What the steps rest on, by the numbers they bear. */
export function SourcesSection({ index, words, printed = 0 }: SourcesSectionProps) {
  return (
    <section className="sources-section">
      <SectionHeading>{words.sourcesTitle}</SectionHeading>
      <p className="text-base text-muted print:hidden">{words.sourcesText}</p>
      <SourceList index={index} printed={printed} />
    </section>
  );
}
