import { LevelMark } from '@/components/check/level-mark';
import type { Messages } from '@/lib/i18n/messages';
import type { Verdict } from '@/lib/triage/verdict';

interface RaisedFlagsProps {
  readonly verdict: Verdict;
  /** The page that explains every rule. */
  readonly rules: string;
  readonly label: string;
  readonly messages: Pick<Messages, 'redFlags' | 'verdict'>;
}

/** What the rules say about a trick: the level and every red flag it raises, each linked to its rule. */
export function RaisedFlags({ verdict, rules, label, messages }: RaisedFlagsProps) {
  return (
    <>
      <p className="flex items-center">
        <LevelMark level={verdict.level} className="size-8" />
        <span className="ml-3">
          {label}
          <strong>{messages.verdict[verdict.level].short}</strong>
        </span>
      </p>
      <ul className="mt-3">
        {verdict.reasons.map(({ id, weight }) => (
          <li key={id} className="mt-1 flex flex-wrap items-center">
            <a href={`${rules}#${id}`} className="inline-block py-1">
              {messages.redFlags[id].title}
            </a>
            <span className="ml-2 rounded-sm border border-edge px-2 text-sm">
              {messages.verdict.weights[weight]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
