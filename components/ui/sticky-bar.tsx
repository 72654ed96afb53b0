import type { ReactNode } from 'react';

/** Keeps the one button of a long list in reach at the bottom of the window. */
export function StickyBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 -mx-edge mt-6 border-t border-rule bg-paper px-edge py-3">
      {children}
    </div>
  );
}
