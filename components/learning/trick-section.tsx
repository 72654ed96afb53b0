import type { ReactNode } from 'react';

/** One question about a trick and its answer. */
export function TrickSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-2 border-t border-rule pt-3 text-xl font-bold leading-snug">{title}</h2>
      {children}
    </section>
  );
}
