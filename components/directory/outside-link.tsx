import type { ReactNode } from 'react';

/** A link to somebody else's page: it tells that page nothing about where the reader came from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className="inline-flex min-h-12 items-center py-2 font-bold">
      {children}
    </a>
  );
}
