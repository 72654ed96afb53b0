import type { LastSaid } from '@/lib/console/last-said';
import type { Needed } from '@/lib/console/needed';
import { referenceQuery } from '@/lib/console/reference';
import { interpolate } from '@/lib/i18n/interpolate';
import { neededValues } from './needed-line';
import type { ConsoleMessages } from './use-step';

interface SaidLineProps {
  readonly said: LastSaid;
  /** The institution as it is called on the screen. */
  readonly brand: string;
  readonly needed: Needed;
  readonly messages: ConsoleMessages;
  readonly home: string;
}

/** What asks for something more; everything else would push the next card off a phone. */
const pressing: ReadonlySet<LastSaid['outcome']> = new Set([
  'disputed',
  'published',
  'wrongTogether',
  'rejected',
  'withdrawn',
]);

/** Says what has just been signed, about what, and what follows. */
export function SaidLine({ said, brand, needed, messages, home }: SaidLineProps) {
  const { verdict, value, outcome, reference } = said;
  const { doneVerdict, outcomes } = messages;
  return (
    <div role="status" className="border-l-4 border-action pl-4 wrap-anywhere">
      <details open={pressing.has(outcome)}>
        <summary className="py-1">
          {interpolate(doneVerdict[verdict], { what: `${brand} ${value}` })}
        </summary>
        <p>{interpolate(outcomes[outcome], neededValues(needed))}</p>
        {reference === null ? null : (
          <p className="flex flex-wrap gap-x-6">
            <a
              href={`${home}/item?${referenceQuery(reference)}`}
              className="inline-flex min-h-12 items-center"
            >
              {messages.queue.lookAgain}
            </a>
            {outcome === 'wrongTogether' ? (
              <a
                href={`${home}/propose?${referenceQuery(reference)}&do=withdraw`}
                className="inline-flex min-h-12 items-center font-bold"
              >
                {messages.queue.withdraw}
              </a>
            ) : null}
          </p>
        )}
      </details>
    </div>
  );
}
