interface AskedListProps {
  readonly title: string;
  readonly intro: string;
  readonly lines: readonly string[];
  /** `never`: crossed out in front, in a heavier frame. */
  readonly look: 'may' | 'never';
}

const frames = { may: 'border-rule', never: 'border-alarm border-l-8' };
const signs = { may: 'm5 12.5 4.5 4.5L19 7', never: 'm6 6 12 12M18 6 6 18' };

/** What may be asked for, or never; the sign before each line tells which without any colour. */
export function AskedList({ title, intro, lines, look }: AskedListProps) {
  return (
    <section className={`mt-6 rounded-md border-2 bg-sheet px-inset py-4 ${frames[look]}`}>
      <h2 className="text-xl font-bold leading-snug">{title}</h2>
      <p className="mt-1 text-base text-muted">{intro}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} className="mt-3 flex">
            <svg
              aria-hidden="true"
              focusable="false"
              viewBox="0 0 24 24"
              className="mr-3 mt-1 size-5 shrink-0 stroke-ink"
              fill="none"
              strokeWidth="3"
            >
              <path d={signs[look]} />
            </svg>
            <span className="min-w-0">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
