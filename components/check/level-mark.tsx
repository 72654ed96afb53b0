import type { ReactNode } from 'react';
import type { Level } from '@/lib/triage/verdict';

/** Each level has a shape of its own, so that no colour has to be told apart. */
const shapes: Record<Level, ReactNode> = {
  scam: (
    <>
      <path d="M16.3 4h15.4L44 16.3v15.4L31.7 44H16.3L4 31.7V16.3Z" />
      <path d="M15 24h18" strokeWidth="6" />
    </>
  ),
  suspicious: (
    <>
      <path d="M24 5 45 42H3Z" />
      <path d="M24 18v11M24 35.5v.5" strokeWidth="4.5" />
    </>
  ),
  unverified: (
    <>
      <circle cx="24" cy="24" r="20" />
      <path d="M18 18.5a6 6 0 1 1 8.5 5.5c-1.7.8-2.5 1.7-2.5 4M24 34.5v.5" strokeWidth="4.5" />
    </>
  ),
  noRedFlags: (
    <>
      <path d="M8 5h32a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3Z" />
      <path d="M24 22v12M24 14v.5" strokeWidth="4.5" />
    </>
  ),
};

/** The sign of a level beside its words; screen readers hear the words alone. */
export function LevelMark({ level, className = 'size-14' }: { level: Level; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 48 48"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[level]}
    </svg>
  );
}
