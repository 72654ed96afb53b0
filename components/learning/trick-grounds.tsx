import type { Messages } from '@/lib/i18n/messages';
import type { Trick } from '@/lib/learning/tricks/trick';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import { RaisedFlags } from './raised-flags';
import { SourceTitles } from './source-titles';
import { TrickSection } from './trick-section';

interface TrickGroundsProps {
  readonly trick: Trick;
  /** The page that explains every rule. */
  readonly rules: string;
  readonly messages: Messages;
}

/** What the rules say about a trick, and where it is known from. */
export function TrickGrounds({ trick, rules, messages }: TrickGroundsProps) {
  const { page } = messages.tricks;
  const verdict = judge(journeyFor(trick.answers).facts);
  return (
    <>
      <TrickSection title={page.flags}>
        <RaisedFlags verdict={verdict} rules={rules} label={page.level} messages={messages} />
      </TrickSection>
      <TrickSection title={page.sources}>
        <p className="text-base text-muted">{page.sourcesNote}</p>
        <SourceTitles ids={trick.sources} />
        <p className="mt-3 text-base text-muted">
          {page.updated} <time dateTime={trick.updated}>{trick.updated}</time>
        </p>
      </TrickSection>
    </>
  );
}
