import type { Messages } from '@/lib/i18n/messages';
import { type Beginning, beginnings } from '@/lib/learning/tricks/trick';

interface BeganFilterProps {
  /** The address of the whole list. */
  readonly list: string;
  readonly chosen: Beginning | null;
  readonly messages: Messages['tricks'];
}

const chip =
  'as-button inline-flex min-h-12 items-center rounded-md border-2 px-4 py-2 text-base no-underline';

function Chip({ href, current, children }: { href: string; current: boolean; children: string }) {
  const look = current
    ? 'border-ink bg-ink font-bold text-paper'
    : 'border-edge bg-sheet text-ink hover:border-ink hover:bg-wash';
  return (
    <a href={href} aria-current={current ? 'page' : undefined} className={`${chip} ${look}`}>
      {children}
    </a>
  );
}

/** Plain links that narrow the list down to one way of beginning. */
export function BeganFilter({ list, chosen, messages }: BeganFilterProps) {
  return (
    <nav aria-labelledby="began" className="print:hidden">
      <h2 id="began" className="text-base text-muted">
        {messages.list.filter}
      </h2>
      <ul className="flex flex-wrap">
        <li className="mr-2 mt-2">
          <Chip href={list} current={chosen === null}>
            {messages.list.everything}
          </Chip>
        </li>
        {beginnings.map((began) => (
          <li key={began} className="mr-2 mt-2">
            <Chip href={`${list}?began=${began}`} current={chosen === began}>
              {messages.began[began]}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
