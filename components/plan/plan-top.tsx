import type { Ground } from '@/components/page/ground';
import { PageHeading } from '@/components/ui/page-heading';
import { addressOf, type Place } from '@/lib/addresses';
import { PrintButton } from './print-button';

interface PlanTopProps {
  readonly place: Place;
  /** True while nothing was answered: the plan is then the same for everybody. */
  readonly empty: boolean;
  readonly ground: Ground;
}

/** What the page is, the way back to the verdict, and the way onto paper; on screen only. */
export function PlanTop({ place, empty, ground }: PlanTopProps) {
  const words = ground.words.plan;
  return (
    <div className="print:hidden">
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {empty ? (
        <p className="my-4">
          {words.empty} <a href={`/${place.locale}/check`}>{words.tell}</a>
        </p>
      ) : (
        <p>
          <a href={addressOf('/check/result', place)} className="inline-block py-2">
            {words.result}
          </a>
        </p>
      )}
      <PrintButton
        label={words.print.button}
        elsewhere={words.print.elsewhere}
        inWeChat={ground.inWeChat}
      />
    </div>
  );
}
