import { whyLines } from '@/lib/check/why-asked';
import type { Messages } from '@/lib/i18n/messages';
import type { CheckState } from '@/lib/page-url';
import type { QuestionId } from '@/lib/triage/vocabulary';

interface WhyAskedProps {
  readonly question: QuestionId;
  readonly state: CheckState;
  readonly messages: { readonly check: Messages['check']; readonly plan?: Messages['plan'] };
}

/** What the answer to a question can change, for whoever wants to know. */
export function WhyAsked({ question, state, messages }: WhyAskedProps) {
  return (
    <details className="mt-2">
      <summary className="min-h-12 py-3 text-base">{messages.check.why.title}</summary>
      <ul className="list-disc pl-6 text-base text-muted">
        {whyLines(question, state.answers, messages).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
