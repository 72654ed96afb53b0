import type { Messages } from '@/lib/i18n/messages';
import { comparisons } from '@/lib/learning/service';

interface SideProps {
  readonly label: string;
  readonly text: string;
  readonly fake?: boolean;
}

function Side({ label, text, fake = false }: SideProps) {
  const tag = fake ? 'border-alarm bg-seal text-on-seal' : 'border-edge text-ink';
  return (
    <div className="min-w-0 py-1 sm:flex-1 sm:pr-4">
      <dt className={`inline-block rounded-sm border px-2 text-sm font-bold ${tag}`}>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/**
 * Genuine and fake by topic: side by side where there is room, below each other on a phone.
 * Named pairs instead of table cells, so that a narrow window and a screen reader lose nothing.
 */
export function RealFakeTable({ messages }: { messages: Messages['service']['compare'] }) {
  return (
    <ul>
      {comparisons.map((id) => (
        <li key={id} className="border-b border-rule py-3">
          <h3 className="font-bold">{messages[id].topic}</h3>
          <dl className="mt-1 sm:flex">
            <Side label={messages.real} text={messages[id].real} />
            <Side label={messages.fake} text={messages[id].fake} fake />
          </dl>
        </li>
      ))}
    </ul>
  );
}
