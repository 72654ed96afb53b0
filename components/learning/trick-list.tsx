import type { Messages } from '@/lib/i18n/messages';
import type { TrickId } from '@/lib/learning/tricks/table';
import type { Trick } from '@/lib/learning/tricks/trick';

interface TrickListProps {
  readonly tricks: readonly Trick<TrickId>[];
  readonly list: string;
  readonly messages: Messages['tricks'];
}

/** Tricks by what the merchant hears first, each leading to its page. */
export function TrickList({ tricks, list, messages }: TrickListProps) {
  return (
    <ul className="mt-6 border-t border-rule">
      {tricks.map(({ id, began }) => (
        <li key={id} className="border-b border-rule py-4">
          <h3 className="text-lg font-bold leading-snug">
            <a href={`${list}/${id}`} className="inline-block py-1">
              {messages.all[id].title}
            </a>
          </h3>
          <p>{messages.all[id].short}</p>
          <p className="mt-1 text-base text-muted">
            {began.map((way) => messages.began[way]).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
