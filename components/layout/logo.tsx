'use client';

/**
 * The seal of the house: a handset and a tick, white on seal red. A client component, so that its drawing stands once in a
 * page: the markup has it, and what React reads names it only.
 */
export function Logo({ className = 'size-9' }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 48 48"
      className={`shrink-0 ${className}`}
    >
      <rect width="48" height="48" rx="10" fill="#9f1d1a" />
      <rect
        x="3.5"
        y="3.5"
        width="41"
        height="41"
        rx="7"
        fill="none"
        stroke="#fff"
        strokeWidth="1.2"
      />
      <path
        fill="#fff"
        d="M16.2 10.5c-3.2.6-5.7 3.3-5.7 7 0 11 9 20 20 20 3.7 0 6.4-2.5 7-5.7l-7.7-4.1-3.3 3.3c-4.2-1.7-7.8-5.3-9.5-9.5l3.3-3.3Z"
      />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m25 15.5 4 4 8.5-9"
      />
    </svg>
  );
}
