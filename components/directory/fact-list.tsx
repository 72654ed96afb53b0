import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Terms and what is known of them, one under the other on a phone. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="mt-4 border-t border-rule">
      {facts.map(({ term, value }) => (
        <div key={term} className="border-b border-rule py-2 sm:flex">
          <dt className="text-base text-muted sm:w-44 sm:shrink-0">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
