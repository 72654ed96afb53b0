import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

interface ToolListProps {
  readonly messages: Messages['protect']['tools'];
  /** The address the tools hang under. */
  readonly page: string;
}

const tools = [
  { id: 'poster', to: '/poster' },
  { id: 'terminals', to: '/terminals' },
  { id: 'reminder', to: '#reminder' },
  { id: 'staff', to: '#staff' },
] as const;

/** What can be taken away at once, before reading the list. */
export function ToolList({ messages, page }: ToolListProps) {
  return (
    <>
      <SectionHeading>{messages.title}</SectionHeading>
      <ul className="border-t border-rule">
        {tools.map(({ id, to }) => (
          <li key={id} className="border-b border-rule">
            <a href={`${page}${to}`} className="block py-3 hover:bg-wash">
              <span className="block font-bold">{messages[id].title}</span>
              <span className="block text-base text-muted">{messages[id].text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
