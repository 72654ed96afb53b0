import type { InstitutionKind } from '@/lib/directory/model/institution';
import type { DirectoryMessages } from './messages';

interface WhereToFindProps {
  /** Whose number is missing; without it the ways for everybody. */
  readonly kind?: InstitutionKind;
  readonly messages: DirectoryMessages;
}

function waysFor(kind: InstitutionKind | undefined) {
  if (kind === 'bank') return ['bank', 'app', 'web'] as const;
  if (kind === undefined) return ['app', 'contract', 'bank', 'label', 'web'] as const;
  return ['app', 'contract', 'label', 'web'] as const;
}

/** Where a number can be found that nobody planted. */
export function WhereToFind({ kind, messages }: WhereToFindProps) {
  return (
    <>
      <h3 className="mt-4 font-bold">{messages.safely.title}</h3>
      <ul className="mt-2 list-disc pl-6">
        {waysFor(kind).map((way) => (
          <li key={way} className="mt-2">
            {messages.safely[way]}
          </li>
        ))}
      </ul>
    </>
  );
}
