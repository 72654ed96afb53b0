import { saidIn } from '@/lib/console/card';
import type { OpenCorrection } from '@/lib/console/corrections';
import { reportedWords } from './check-card';
import { Part } from './fields';
import type { ConsoleMessages } from './use-step';

interface CorrectionListProps {
  readonly corrections: readonly OpenCorrection[];
  readonly messages: ConsoleMessages;
}

/** Leads from outside about what is not published; each goes once somebody proposes something for the institution. */
export function CorrectionList({ corrections, messages }: CorrectionListProps) {
  const { queue } = messages;
  const leads = corrections.filter(({ value }) => value === null);
  if (leads.length === 0) return null;
  return (
    <Part title={queue.corrections}>
      <ul>
        {leads.map((lead) => (
          <li
            key={`${lead.institutionId} ${lead.claim} ${lead.number} ${lead.page}`}
            className="mt-2 wrap-anywhere"
          >
            {lead.institutionId} · {reportedWords({ ...lead, said: saidIn(lead) }, queue)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
