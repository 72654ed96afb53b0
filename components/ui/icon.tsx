import type { ReactNode } from 'react';

const strokes = {
  ringing: (
    <>
      <path d="M6.6 3.5 9 8 7.2 9.8c1 2.6 3.4 5 6 6L15 14l4.5 2.4c.3 2.3-1.2 4.1-3.5 4.1C9.5 20.5 3.5 14.5 3.5 8c0-2.3 1.3-4.3 3.1-4.5Z" />
      <path d="M14.5 6.5a4 4 0 0 1 3 3M15 2.8a8 8 0 0 1 6.2 6.2" />
    </>
  ),
  phone: (
    <path d="M6.6 3.5 9 8 7.2 9.8c1 2.6 3.4 5 6 6L15 14l4.5 2.4c.3 2.3-1.2 4.1-3.5 4.1C9.5 20.5 3.5 14.5 3.5 8c0-2.3 1.3-4.3 3.1-4.5Z" />
  ),
  ask: (
    <>
      <path d="M4 4.5h16v11.5h-8.5L7 20.5V16H4Z" />
      <path d="M9.8 8.3a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.3M12 13.7v.1" />
    </>
  ),
  loss: (
    <>
      <path d="M3.5 6.5h17v11h-17Z" />
      <path d="M9.5 6.5 12 10l-2.5 3.5 2.5 4" />
    </>
  ),
  book: (
    <>
      <path d="M5.5 3.5h13v17h-13a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2ZM3.5 18a2 2 0 0 1 2-1.5h13" />
      <path d="M8 7.5h7M8 11h4.5" />
    </>
  ),
  forward: <path d="m9 5 7 7-7 7" />,
  back: <path d="m15 5-7 7 7 7" />,
  printer: (
    <>
      <path d="M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17" />
      <path d="M7 13.5h10v7H7Z" />
    </>
  ),
  voice: (
    <>
      <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4Z" />
      <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />
    </>
  ),
  silence: <path d="M6.5 6.5h11v11h-11Z" />,
  erase: <path d="M4.5 7h15M9.5 7V3.5h5V7M6.5 7l1 13.5h9l1-13.5M10.5 11v5.5M13.5 11v5.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof strokes;

/** A small drawing beside words that say the same; screen readers skip it. */
export function Icon({ name, className = 'size-7' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {strokes[name]}
    </svg>
  );
}
