import { interpolate } from '@/lib/i18n/interpolate';
import { fillBlanks } from '@/lib/response/blanks';
import { codeRows } from '@/lib/response/short-code/typed-code';
import { type SlipColumns, type SlipPart, slipLines } from '@/lib/response/slip';
import { rulesVersion } from '@/lib/triage/rules-version';
import { callsOf, type PaperCall } from './paper-call';
import type { PaperContext, PaperPlan, PaperStep } from './paper-plan';
import { whereToType } from './where-to-type';

const rule: SlipPart = { kind: 'rule' };
const gap: SlipPart = { kind: 'gap' };

function line(text: string, mark?: string): SlipPart {
  return mark ? { kind: 'text', text, mark } : { kind: 'text', text };
}

function callLines(calls: readonly PaperCall[]): SlipPart[] {
  return calls.flatMap(({ name, number, note }) => {
    if (!number) return [line(`${name} ${note}`, '  > ')];
    return [line(`${name} ${number}`, '  > '), ...(note ? [line(note, '    ')] : [])];
  });
}

function inFull(step: PaperStep, says: string): SlipPart[] {
  const { ordinal, title, points, say } = step;
  return [
    line(title, `${ordinal}. `),
    ...callLines(callsOf(step)),
    ...points.map((point) => line(point, points.length > 1 ? ' - ' : '   ')),
    ...(say ? [line(`${says}“${fillBlanks(say)}”`, '   ')] : []),
    gap,
  ];
}

function briefly(step: PaperStep): SlipPart[] {
  const numbered = callsOf(step).filter(({ number }) => number !== null);
  return [line(step.title, `${step.ordinal}. `), ...callLines(numbered)];
}

function codeLines({ code }: PaperPlan, { messages, site }: PaperContext): SlipPart[] {
  const { paper } = messages;
  if (!code) return [line(paper.code.none)];
  return [
    line(whereToType(code, site, paper.code)),
    ...codeRows(code.digits).map((text): SlipPart => ({ kind: 'text', text, centred: true })),
    ...(code.complete ? [] : [line(paper.code.shortened)]),
  ];
}

/** The plan as plain text for receipt paper, a till or a message; the same order as the page. */
export function slipText(plan: PaperPlan, context: PaperContext, columns: SlipColumns): string {
  const { messages, directory } = context;
  const { sheet } = messages.paper;
  const parts: SlipPart[] = [
    { kind: 'text', text: sheet.name, centred: true },
    rule,
    line(plan.verdict),
    line(plan.next),
    ...(plan.hostile ? [gap, line(plan.hostile)] : []),
    rule,
    line(sheet.first),
    gap,
    ...plan.first.flatMap((step) => inFull(step, sheet.says)),
    ...plan.rest.flatMap(({ urgency, steps }) => [
      rule,
      line(urgency === 'now' ? sheet.also : messages.plan.urgency[urgency]),
      ...steps.flatMap(briefly),
    ]),
    rule,
    ...codeLines(plan, context),
    rule,
    line(interpolate(sheet.made, { date: directory.today, rules: rulesVersion })),
    line(sheet.promise),
  ];
  return `${slipLines(parts, columns).join('\n')}\n`;
}
