import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import { numberTrust } from './number-trust';
import type { Step } from './step';

interface PlanTextParts {
  readonly steps: readonly Step[];
  readonly verdict: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

type PlanTextMessages = Pick<Messages, 'plan' | 'accessibility'>;

function numberLines({ call }: Step, { plan }: PlanTextMessages, locale: Locale): string[] {
  return (call?.numbers ?? []).map((number) => {
    const { display } = number.published.hotline;
    return `   ${number.name} ${display} · ${numberTrust(number, plan.call, locale)}`;
  });
}

function stepText(step: Step, messages: PlanTextMessages, locale: Locale): string {
  const { title, how, script, caution, keep } = step.messages;
  const { plan } = messages;
  return [
    `${step.ordinal}. ${title}`,
    `   ${how}`,
    ...numberLines(step, messages, locale),
    ...(script ? [`   ${plan.says}${script}`] : []),
    ...(caution ? [`   ${plan.caution}${caution}`] : []),
    ...(keep ? [`   ${plan.keep}${keep}`] : []),
  ].join('\n');
}

/** The whole plan as plain text to paste into a chat: every step under its urgency, each number with its proof. */
export function planText(parts: PlanTextParts, messages: PlanTextMessages, locale: Locale): string {
  const { heading, date } = messages.accessibility.copySteps;
  const sections = urgencies.flatMap((urgency) => {
    const own = parts.steps.filter((step) => step.urgency === urgency);
    if (own.length === 0) return [];
    const title = `【${messages.plan.urgency[urgency]}】`;
    return [title, ...own.map((step) => stepText(step, messages, locale))];
  });
  const head = [heading, parts.verdict, interpolate(date, { date: parts.date })].join('\n');
  return [head, ...sections].join('\n\n');
}
