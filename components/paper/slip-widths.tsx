import type { Place } from '@/lib/addresses';
import type { Messages } from '@/lib/i18n/messages';
import { paperAddress } from './paper-address';

interface SlipWidthsProps {
  readonly place: Place;
  readonly width: 58 | 80;
  readonly words: Messages['paper']['slip'];
}

/** The two widths of rolls, each an address of its own. */
export function SlipWidths({ place, width, words }: SlipWidthsProps) {
  const widths = [
    { value: 80, label: words.wide },
    { value: 58, label: words.narrow },
  ] as const;
  return (
    <nav aria-label={words.width} className="mt-4">
      <h2 className="font-bold">{words.width}</h2>
      <ul className="flex flex-wrap">
        {widths.map(({ value, label }) => (
          <li key={value} className="mr-6">
            <a
              href={paperAddress('/plan/slip', place, { width: String(value) })}
              aria-current={value === width ? 'page' : undefined}
              className={`inline-flex min-h-12 items-center py-2 ${value === width ? 'font-bold text-ink no-underline' : ''}`}
            >
              {value === width ? '● ' : ''}
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
