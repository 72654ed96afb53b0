import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import type { Step } from './step';
import { StepBody } from './step-body';

interface StepFoldsProps {
  readonly steps: readonly Step[];
  readonly words: Messages['plan'];
  readonly locale: Locale;
}

/** The whole plan as titles that unfold, so that the order can be seen at a glance. */
export function StepFolds({ steps, words, locale }: StepFoldsProps) {
  return urgencies.map((urgency) => {
    const own = steps.filter((step) => step.urgency === urgency);
    if (own.length === 0) return null;
    return (
      <section key={urgency}>
        <h3 className="mt-6 text-lg font-bold">{words.urgency[urgency]}</h3>
        <ol className="mt-2 border-t border-rule">
          {own.map((step) => (
            <li key={step.id} className="border-b border-rule">
              <details>
                <summary className="min-h-14 py-3">
                  <span className="mr-2 text-muted">{step.place}</span>
                  <span className="font-bold">{step.words.title}</span>
                </summary>
                <div className="pb-5 pl-6">
                  <StepBody step={step} words={words} locale={locale} />
                </div>
              </details>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
