import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { trickFor } from '@/lib/learning/tricks/table';
import type { RedFlag } from '@/lib/triage/red-flags/red-flag';
import type { RedFlagId } from '@/lib/triage/red-flags/table';
import type { Fact } from '@/lib/triage/vocabulary';
import { conditionMessages, quotedFact } from './condition-messages';
import { SourceTitles } from './source-titles';

interface RuleEntryProps {
  readonly flag: RedFlag<RedFlagId>;
  readonly locale: Locale;
  readonly messages: Messages;
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <p className="mt-2">
      <span className="text-muted">{label}</span>
      {text}
    </p>
  );
}

/** One rule with its weight; opened, when it counts, an example either way, and what it rests on. */
export function RuleEntry({ flag, locale, messages }: RuleEntryProps) {
  const { rules } = messages.about;
  const { title, reason } = messages.redFlags[flag.id];
  const told = (examples: readonly (readonly Fact[])[]) =>
    examples
      .map((facts) => facts.map((fact) => quotedFact(fact, messages)).join(rules.with))
      .join(rules.or);
  const trick = trickFor(flag.id);
  return (
    <details id={flag.id} className="border-b border-rule">
      <summary className="min-h-12 py-3">
        <span className="font-bold">{title}</span>
        <span className="ml-2 inline-block rounded-sm border border-edge px-2 text-sm">
          {messages.verdict.weights[flag.weight]}
        </span>
      </summary>
      <div className="pb-4 pl-4 text-base">
        <p>{reason}</p>
        <Line label={rules.when} text={conditionMessages(flag.when, messages)} />
        <Line label={rules.raisedBy} text={told(flag.examples.raisedBy)} />
        <Line label={rules.notRaisedBy} text={told(flag.examples.notRaisedBy)} />
        {flag.answeredBy ? (
          <Line label={rules.answeredBy} text={told(flag.answeredBy.map((fact) => [fact]))} />
        ) : null}
        {trick ? (
          <a href={`/${locale}/tricks/${trick}`} className="inline-flex min-h-12 items-center py-2">
            {messages.check.result.trick}
          </a>
        ) : null}
        <p className="mt-2 text-muted">{rules.sources}</p>
        <SourceTitles ids={flag.sources} />
      </div>
    </details>
  );
}
