import { SourceMarks } from '@/components/plan/source-marks';
import { TickBox } from '@/components/plan/tick-box';
import { shownSources } from '@/lib/check/source-index';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import {
  type CheckUpId,
  type CheckUpRow,
  checkUpGroups,
  checkUpOf,
} from '@/lib/learning/protect/check-up';
import type { SourceId } from '@/lib/triage/sources';

interface CheckUpListProps {
  readonly messages: Messages['protect']['checkUp'];
  readonly plan: Messages['plan'];
  readonly sources: ReadonlyMap<SourceId, number>;
}

function CheckUpEntry({
  row,
  messages,
  plan,
  sources,
}: CheckUpListProps & { row: CheckUpRow<CheckUpId> }) {
  const { title, how, why } = messages.rows[row.id];
  return (
    <li className="step border-b border-rule py-5">
      <div className="flex items-start">
        <TickBox id={`protect.${row.id}`} label={interpolate(plan.done, { title })} next={null} />
        <span aria-hidden="true" className="print-box" />
        <h4 className="ml-4 min-w-0 text-lg font-bold leading-snug print:ml-0">{title}</h4>
      </div>
      <p className="step-detail mt-2">{how}</p>
      <p className="step-detail mt-2 text-muted">
        {messages.why}
        {why}
      </p>
      <div className="print:hidden">
        <SourceMarks
          numbers={shownSources(row).flatMap((id) => sources.get(id) ?? [])}
          label={plan.sources}
        />
      </div>
    </li>
  );
}

/** What to look at and to agree on before anybody calls: a box, how, why and where it is known from. */
export function CheckUpList(props: CheckUpListProps) {
  return checkUpGroups.map((group) => (
    <section key={group} className="urgency">
      <h3 className="mt-8 text-lg font-bold">{props.messages.groups[group]}</h3>
      <ul className="mt-2 border-t border-rule">
        {checkUpOf(group).map((row) => (
          <CheckUpEntry key={row.id} row={row} {...props} />
        ))}
      </ul>
    </section>
  ));
}
