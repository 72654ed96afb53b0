import type { PageWords } from '@/components/page/ground';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { urgencies } from '@/lib/response/action';
import { numberTrust } from './number-trust';
import type { Step } from './step';

interface PlanTextParts {
  readonly steps: readonly Step[];
  readonly verdict: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

type PlanTextWords = Pick<PageWords, 'plan' | 'comfort'>;

function numberLines({ call }: Step, { plan }: PlanTextWords, locale: Locale): string[] {
  return (call?.numbers ?? []).map((number) => {
    const { display } = number.published.hotline;
    return `   ${number.name} ${display} · ${numberTrust(number, plan.call, locale)}`;
  });
}

function stepText(step: Step, words: PlanTextWords, locale: Locale): string {
  const { title, how, script, caution, keep } = step.words;
  const { plan } = words;
  return [
    `${step.place}. ${title}`,
    `   ${how}`,
    ...numberLines(step, words, locale),
    ...(script ? [`   ${plan.says}${script}`] : []),
    ...(caution ? [`   ${plan.caution}${caution}`] : []),
    ...(keep ? [`   ${plan.keep}${keep}`] : []),
  ].join('\n');
}

/** The whole plan as plain text to paste into a chat: every step under its urgency, each number with its proof. */
export function planText(parts: PlanTextParts, words: PlanTextWords, locale: Locale): string {
  const { heading, date } = words.comfort.copySteps;
  const sections = urgencies.flatMap((urgency) => {
    const own = parts.steps.filter((step) => step.urgency === urgency);
    if (own.length === 0) return [];
    const title = `【${words.plan.urgency[urgency]}】`;
    return [title, ...own.map((step) => stepText(step, words, locale))];
  });
  const head = [heading, parts.verdict, fill(date, { date: parts.date })].join('\n');
  return [head, ...sections].join('\n\n');
}
