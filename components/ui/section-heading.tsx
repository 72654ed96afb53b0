import type { ReactNode } from 'react';

interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly id?: string;
}

/** A heading of the second level over a ruled line, as on a printed notice. */
export function SectionHeading({ children, id }: SectionHeadingProps) {
  return (
    <h2 id={id} className="mb-4 mt-10 border-t-2 border-ink pt-3 text-xl font-bold leading-snug">
      {children}
    </h2>
  );
}
