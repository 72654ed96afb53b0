import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  readonly id?: string;
}

/** The one `h1` of a page and the sentence under it. */
export function PageHeading({ children, lead, id }: PageHeadingProps) {
  return (
    <div className="mb-6 mt-2">
      <h1 id={id} className="text-[1.7rem] font-bold leading-snug">
        {children}
      </h1>
      {lead ? <p className="mt-3 text-muted">{lead}</p> : null}
    </div>
  );
}
