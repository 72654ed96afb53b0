import { EvidenceBlanks } from '@/components/evidence/evidence-blanks';
import type { Messages } from '@/lib/i18n/messages';
import { rulesVersion } from '@/lib/triage/rules-version';

interface PrintHeadProps {
  readonly messages: Messages['plan'];
  readonly evidence: Messages['evidence'];
  /** One line a party. */
  readonly verdicts: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How to find this sheet again on a screen, ready to print. */
  readonly wayBack: string | null;
}

const blanks = ['time', 'ticket', 'officer'] as const;

/** The head of the printed sheet: what it is, from when, and blanks to fill in by hand. On paper only. */
export function PrintHead({ messages, evidence, verdicts, date, wayBack }: PrintHeadProps) {
  return (
    <div className="print-head hidden print:block">
      <p className="print-title">
        {[messages.print.name, messages.title, ...verdicts].join(' · ')}
      </p>
      <p>
        {messages.print.date} {date} · {messages.print.rules} {rulesVersion}
        {wayBack ? ` · ${wayBack}` : null}
      </p>
      <dl className="print-blanks">
        {blanks.map((blank) => (
          <div key={blank} className="print-blank">
            <dt>{messages.print.blanks[blank]}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <EvidenceBlanks messages={evidence} />
    </div>
  );
}
