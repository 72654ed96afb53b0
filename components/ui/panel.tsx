import type { ReactNode } from 'react';

interface PanelProps {
  readonly children: ReactNode;
  /** `sheet`: a ruled box. `wash`: a tinted one. `note`: a line at the side, for an aside. */
  readonly look?: 'sheet' | 'wash' | 'note';
}

const looks = {
  sheet: 'rounded-md border border-rule bg-sheet px-inset py-4',
  wash: 'rounded-md bg-wash px-inset py-4',
  note: 'border-l-4 border-edge py-1 pl-4',
};

/** A box that sets something apart from the running text. */
export function Panel({ children, look = 'sheet' }: PanelProps) {
  return <div className={`my-6 ${looks[look]}`}>{children}</div>;
}
