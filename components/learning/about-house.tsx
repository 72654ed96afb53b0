import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

/** Who runs the site, as far as they say so. */
export interface Operator {
  readonly name: string | undefined;
  readonly contact: string | undefined;
  readonly icp: string | undefined;
}

const stored = ['nothing', 'address', 'device', 'number'] as const;
const corrections = ['owner', 'anyone', 'checked'] as const;
const limits = ['told', 'new', 'numbers', 'sources', 'legal'] as const;

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {lines.map((line) => (
        <li key={line} className="mt-2">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** What is kept, what the house never does, how to correct a number, what it cannot do. */
export function AboutHouse({
  messages,
  operator,
}: {
  messages: Messages['about'];
  operator: Operator;
}) {
  const { correct } = messages;
  return (
    <>
      <SectionHeading id="stored">{messages.stored.title}</SectionHeading>
      <Lines lines={stored.map((id) => messages.stored[id])} />
      <SectionHeading id="never">{messages.never.title}</SectionHeading>
      <p className="text-lg font-bold">{messages.never.text}</p>
      <SectionHeading id="correct">{correct.title}</SectionHeading>
      <Lines lines={corrections.map((id) => correct[id])} />
      <p className="mt-3 font-bold">
        {operator.contact ? `${correct.contact}${operator.contact}` : correct.noContact}
      </p>
      <SectionHeading id="limits">{messages.limits.title}</SectionHeading>
      <Lines lines={limits.map((id) => messages.limits[id])} />
      <OperatorLines messages={messages.operator} operator={operator} />
    </>
  );
}

function OperatorLines({
  messages,
  operator,
}: {
  messages: Messages['about']['operator'];
  operator: Operator;
}) {
  const lines = [
    { label: messages.name, text: operator.name },
    { label: messages.contact, text: operator.contact },
    { label: messages.icp, text: operator.icp },
  ].filter(({ text }) => text);
  if (lines.length === 0) return null;
  return (
    <>
      <SectionHeading id="operator">{messages.title}</SectionHeading>
      {lines.map(({ label, text }) => (
        <p key={label}>
          {label}
          {text}
        </p>
      ))}
    </>
  );
}
