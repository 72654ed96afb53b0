import type { Messages } from '@/lib/i18n/messages';
import type { CheckState } from '@/lib/page-url';
import { paperUrl } from '@/lib/paper/paper-url';

interface SlipWidthsProps {
  readonly state: CheckState;
  readonly width: 58 | 80;
  readonly messages: Messages['paper']['slip'];
}

/** The two widths of rolls, each an address of its own. */
export function SlipWidths({ state, width, messages }: SlipWidthsProps) {
  const widths = [
    { value: 80, label: messages.wide },
    { value: 58, label: messages.narrow },
  ] as const;
  return (
    <nav aria-label={messages.width} className="mt-4">
      <h2 className="font-bold">{messages.width}</h2>
      <ul className="flex flex-wrap">
        {widths.map(({ value, label }) => (
          <li key={value} className="mr-6">
            <a
              href={paperUrl('/plan/slip', state, { width: String(value) })}
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
