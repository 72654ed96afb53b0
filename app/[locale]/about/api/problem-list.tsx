import type { Messages } from '@/lib/i18n/messages';

interface ProblemListProps {
  readonly statuses: Readonly<Record<keyof Messages['api']['problems'], number>>;
  readonly messages: Messages['api']['problems'];
}

/** What can go wrong, each at the anchor its `type` points to. */
export function ProblemList({ statuses, messages }: ProblemListProps) {
  const ids = Object.keys(statuses) as (keyof typeof statuses)[];
  return (
    <dl>
      {ids.map((id) => (
        <div key={id} id={id} className="mt-4">
          <dt className="font-bold">
            {messages[id].title} <code className="font-mono font-normal">{statuses[id]}</code>
          </dt>
          <dd>{messages[id].detail}</dd>
        </div>
      ))}
    </dl>
  );
}
