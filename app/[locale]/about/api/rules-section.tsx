import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

/** What we ask of whoever shows our data. */
export function RulesSection({ messages }: { messages: Messages['api']['page'] }) {
  return (
    <>
      <SectionHeading>{messages.rules}</SectionHeading>
      <ul className="list-disc pl-6">
        {Object.values(messages.rule).map((rule) => (
          <li key={rule} className="mt-2">
            {rule}
          </li>
        ))}
      </ul>
    </>
  );
}
