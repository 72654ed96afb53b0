import { saidIn } from '@/lib/console/card';
import type { OpenCorrection } from '@/lib/console/corrections';
import { reportedWords } from './check-card';
import { Part } from './fields';
import type { ConsoleMessages } from './use-step';

interface CorrectionListProps {
  readonly corrections: readonly OpenCorrection[];
  /** Institutions by id, as they are called on the screen. */
  readonly names: ReadonlyMap<string, string>;
  readonly messages: ConsoleMessages;
  readonly home: string;
}

/** Leads from outside about what is not published; each goes once somebody proposes something for the institution. */
export function CorrectionList({ corrections, names, messages, home }: CorrectionListProps) {
  const { queue, find } = messages;
  const leads = corrections.filter(({ value }) => value === null);
  if (leads.length === 0) return null;
  return (
    <Part title={queue.corrections}>
      <ul>
        {leads.map((lead) => {
          const { institutionId: id, claim, number, page } = lead;
          const query = new URLSearchParams({
            ...{ institution: id, kind: 'phone' },
            ...(number === null ? {} : { value: number }),
            ...(page === null ? {} : { page }),
          });
          return (
            <li key={`${id} ${claim} ${number} ${page}`} className="mt-2 wrap-anywhere">
              {names.get(id) ?? id} · {reportedWords({ ...lead, said: saidIn(lead) }, queue)}{' '}
              <a
                href={`${home}/propose?${query}`}
                className="inline-flex min-h-12 items-center font-bold"
              >
                {find.propose}
              </a>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
