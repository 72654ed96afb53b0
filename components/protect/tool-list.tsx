import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

interface ToolListProps {
  readonly messages: Messages['protect']['tools'];
  /** The address of the page they stand on. */
  readonly page: string;
  /** The address of the language. */
  readonly home: string;
}

const tools = ['shop', 'poster', 'terminals', 'reminder', 'staff'] as const;

/** Where each tool is; `page` is the address of this page, `home` that of the language. */
function addressOf(id: (typeof tools)[number], page: string, home: string): string {
  if (id === 'shop') return `${home}/shop`;
  return id === 'poster' || id === 'terminals' ? `${page}/${id}` : `${page}#${id}`;
}

/** What can be taken away at once, before reading the list. */
export function ToolList({ messages, page, home }: ToolListProps) {
  return (
    <>
      <SectionHeading>{messages.title}</SectionHeading>
      <ul className="border-t border-rule">
        {tools.map((id) => (
          <li key={id} className="border-b border-rule">
            <a href={addressOf(id, page, home)} className="block py-3 hover:bg-wash">
              <span className="block font-bold">{messages[id].title}</span>
              <span className="block text-base text-muted">{messages[id].text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
