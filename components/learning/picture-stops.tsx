import type { ReactNode } from 'react';
import type { Stop } from '@/lib/learning/tricks/trick';

/** The few shapes all pictures are made of, each on a 64 by 64 field. `mark` is the line work on top. */
interface Shape {
  readonly body: string;
  readonly mark: string;
}

const shapes = {
  person: {
    body: 'M32 10a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM13 58c0-14 8-23 19-23s19 9 19 23Z',
    mark: 'M32 43v15',
  },
  hatted: {
    body: 'M23 13h18v8a9 9 0 0 1-18 0ZM24 11l2-8h12l2 8M13 58c0-14 8-23 19-23s19 9 19 23Z',
    mark: 'M17 12h30M26 19h12M24 45l8 6 8-6',
  },
  card: {
    body: 'M9 15h46a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4Z',
    mark: 'M5 25h54M12 42h14M44 42h8',
  },
  phone: {
    body: 'M22 5h20a5 5 0 0 1 5 5v44a5 5 0 0 1-5 5H22a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5Z',
    mark: 'M17 13h30M17 49h30M30 54h4',
  },
  terminal: {
    body: 'M20 12h24a4 4 0 0 1 4 4v39a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4Z',
    mark: 'M22 12V4h20v8M22 19h20v12H22ZM24 39h2M31 39h2M38 39h2M24 46h2M31 46h2M38 46h2M24 53h2M31 53h2M38 53h2',
  },
  code: {
    body: 'M10 7h44a3 3 0 0 1 3 3v44a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3Z',
    mark: 'M15 15h12v12H15ZM37 15h12v12H37ZM15 37h12v12H15ZM37 37h3M46 37h3M41 43h5M37 49h3M46 49h3M20 20h2v2h-2ZM42 20h2v2h-2ZM20 42h2v2h-2Z',
  },
  account: {
    body: 'M32 6 58 21v6H6v-6ZM10 27h44v23h4v8H6v-8h4Z',
    mark: 'M18 30v18M32 30v18M46 30v18M8 50h48',
  },
} satisfies Record<string, Shape>;

const looks: Record<Stop, { shape: keyof typeof shapes; theirs: boolean }> = {
  you: { shape: 'person', theirs: false },
  customer: { shape: 'person', theirs: false },
  victim: { shape: 'person', theirs: false },
  caller: { shape: 'hatted', theirs: true },
  yourCard: { shape: 'card', theirs: false },
  yourPhone: { shape: 'phone', theirs: false },
  yourTerminal: { shape: 'terminal', theirs: false },
  theirTerminal: { shape: 'terminal', theirs: true },
  theirCode: { shape: 'code', theirs: true },
  theirAccount: { shape: 'account', theirs: true },
};

/** One station of a picture: what belongs to the scammer is filled, and named in words below it. */
export function PictureStop({ stop, x, y }: { stop: Stop; x: number; y: number }): ReactNode {
  const { shape, theirs } = looks[stop];
  const { body, mark } = shapes[shape];
  return (
    <g transform={`translate(${x - 32} ${y})`} fill="none" strokeWidth="2.2">
      <path d={body} className={theirs ? 'fill-seal stroke-ink' : 'fill-sheet stroke-ink'} />
      <path d={mark} className={theirs ? 'stroke-on-seal' : 'stroke-ink'} />
    </g>
  );
}
