import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { cardBlanks, cardRules } from '@/lib/learning/service';
import { OwnHotlineBlank } from './own-hotline-blank';

interface DoorCardProps {
  readonly messages: Messages['service']['card'];
  readonly name: string;
  readonly locale: Locale;
}

function Blank({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="mt-2 flex flex-wrap items-end print:mt-[1mm]">
      <dt className="mr-2">{label}</dt>
      <dd className="min-h-8 min-w-32 grow border-b border-ink print:min-h-[7.5mm]">{children}</dd>
    </div>
  );
}

/** The card beside the terminal, half a sheet of A4: who comes fills it in, the merchant keeps to it. */
export function DoorCard({ messages, name, locale }: DoorCardProps) {
  return (
    <section
      aria-labelledby="door-card"
      className="mt-6 rounded-md border-4 border-ink bg-sheet px-inset py-5 print:mt-0 print:h-[134mm] print:break-inside-avoid print:rounded-none print:text-[12pt]"
    >
      <h2 id="door-card" className="text-2xl font-bold leading-snug print:text-[17pt]">
        {messages.heading}
      </h2>
      <p className="mt-1">{messages.hello}</p>
      <dl className="mt-3">
        <Blank label={messages.hotline}>
          <OwnHotlineBlank locale={locale} />
        </Blank>
        {cardBlanks.map((id) => (
          <Blank key={id} label={messages.blanks[id]} />
        ))}
      </dl>
      <ul className="mt-4 print:mt-[3mm]">
        {cardRules.map((id) => (
          <li key={id} className="mt-1 flex font-bold">
            <span aria-hidden="true" className="mr-3 mt-1 size-5 shrink-0 border-2 border-ink" />
            <span className="min-w-0">{messages.rules[id]}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 border-t-2 border-ink pt-2 font-bold print:mt-[3mm] print:text-[13pt]">
        {messages.gone}
        <span className="ml-4 inline-block font-normal">{name}</span>
      </p>
    </section>
  );
}
