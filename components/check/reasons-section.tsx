import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/ui/section-heading';
import { sortedReasons } from '@/lib/check/story';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { Reason } from '@/lib/triage/verdict';
import { ReasonList } from './reason-list';

interface ReasonsSectionProps {
  readonly reasons: readonly Reason[];
  readonly messages: Pick<Messages, 'check' | 'questions' | 'redFlags' | 'verdict'>;
  /** Where the tricks stand that a reason may lead to. */
  readonly tricksAt: string;
  /** What contradicts an institution's own words; stands behind what raised suspicion. */
  readonly contradicted: ReactNode;
}

/** Why: what raised suspicion first, what speaks for the caller apart from it, what proves nothing last. */
export function ReasonsSection({ reasons, messages, tricksAt, contradicted }: ReasonsSectionProps) {
  const { raising, calming, neutral } = sortedReasons(reasons);
  const { result } = messages.check;
  const asides = [
    { heading: result.calming, list: calming },
    { heading: result.mild, list: neutral },
  ].filter(({ list }) => list.length > 0);
  return (
    <section>
      <SectionHeading>{result.reasons}</SectionHeading>
      {raising.length > 0 ? (
        <ReasonList reasons={raising} messages={messages} tricksAt={tricksAt} />
      ) : (
        <p>{result.noReasons}</p>
      )}
      {contradicted}
      {asides.map(({ heading, list }) => (
        <details key={heading} className="mt-6">
          <summary className="min-h-12 py-2 font-bold">
            {interpolate(heading, { count: String(list.length) })}
          </summary>
          <ReasonList reasons={list} messages={messages} />
        </details>
      ))}
      <p className="mt-6 font-bold">{messages.verdict.neverSafe}</p>
    </section>
  );
}
