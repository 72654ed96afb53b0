import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** Whether it stands open from the beginning. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something to open by its heading; works without script. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details open={open} className="mt-4 border-t border-rule">
      <summary className="min-h-12 py-3 font-bold">{title}</summary>
      {children}
    </details>
  );
}
