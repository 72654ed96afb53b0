import type { Step } from '@/lib/check/step';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';

interface StepTitlesProps {
  readonly steps: readonly Step[];
  readonly messages: Messages['plan'];
  /** The address of the plan, where each step stands in full. */
  readonly plan: string;
}

/** The whole plan as titles, so that the order can be seen at a glance; each leads to its step. */
export function StepTitles({ steps, messages, plan }: StepTitlesProps) {
  return urgencies.map((urgency) => {
    const own = steps.filter((step) => step.urgency === urgency);
    if (own.length === 0) return null;
    return (
      <section key={urgency}>
        <h3 className="mt-6 text-lg font-bold">{messages.urgency[urgency]}</h3>
        <ol className="mt-2 border-t border-rule">
          {own.map(({ id, ordinal, messages: { title } }) => (
            <li key={id} className="border-b border-rule">
              <a href={`${plan}#${id}`} className="flex min-h-14 items-center py-2">
                <span className="mr-3 text-muted">{ordinal}</span>
                <span className="min-w-0 font-bold">{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
