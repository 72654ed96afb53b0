import type { Step } from '@/lib/check/step';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CallBlock } from './call-block';

interface FirstStepsProps {
  readonly steps: readonly Step[];
  readonly messages: Messages['plan'];
  readonly locale: Locale;
}

/** The one or two things to do before reading on, each with its number to dial. */
export function FirstSteps({ steps, messages, locale }: FirstStepsProps) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.id} className="mt-4 rounded-md border-2 border-ink bg-sheet px-inset py-4">
          <h3 className="text-xl font-bold leading-snug">
            <span className="mr-2">{step.ordinal}</span>
            {step.messages.title}
          </h3>
          <p className="mt-2">{step.messages.how}</p>
          {step.call ? (
            <CallBlock call={step.call} messages={messages.call} locale={locale} />
          ) : null}
          {step.messages.script ? (
            <p className="mt-3 border-l-4 border-action py-1 pl-4">
              <span className="block text-base text-muted">{messages.says}</span>
              {step.messages.script}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
