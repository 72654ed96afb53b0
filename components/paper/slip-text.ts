import { fill } from '@/lib/i18n/fill';
import { inGroupsOfFour } from '@/lib/response/case-code-typed';
import { type SlipColumns, type SlipPart, slipLines } from '@/lib/response/slip';
import { rulesVersion } from '@/lib/triage/rules-version';
import { codePage } from './code-address';
import type { PaperGround, PaperPlan, PaperStep } from './paper-plan';

const rule: SlipPart = { kind: 'rule' };
const gap: SlipPart = { kind: 'gap' };

function line(text: string, mark?: string): SlipPart {
  return mark ? { kind: 'text', text, mark } : { kind: 'text', text };
}

function callLines(calls: PaperStep['calls']): SlipPart[] {
  return calls.flatMap(({ name, number, note }) => {
    if (!number) return [line(`${name} ${note}`, '  > ')];
    return [line(`${name} ${number}`, '  > '), ...(note ? [line(note, '    ')] : [])];
  });
}

function inFull(step: PaperStep, says: string): SlipPart[] {
  const { place, title, how, script } = step;
  return [
    line(title, `${place}. `),
    ...callLines(step.calls),
    line(how, '   '),
    ...(script ? [line(`${says}“${script}”`, '   ')] : []),
    gap,
  ];
}

function briefly({ place, title, calls }: PaperStep): SlipPart[] {
  const numbered = calls.filter(({ number }) => number !== null);
  return [line(title, `${place}. `), ...callLines(numbered)];
}

function codeLines({ code }: PaperPlan, { words, site }: PaperGround): SlipPart[] {
  const { paper } = words;
  if (!code) return [line(paper.code.none)];
  return [
    line(site ? fill(paper.code.where, { address: codePage(site) }) : paper.code.whereHere),
    { kind: 'text', text: inGroupsOfFour(code.digits), centred: true },
    ...(code.complete ? [] : [line(paper.code.shortened)]),
  ];
}

/** The plan as plain text for receipt paper, a till or a message; the same order as the page. */
export function slipText(plan: PaperPlan, ground: PaperGround, columns: SlipColumns): string {
  const { words, directory } = ground;
  const { sheet } = words.paper;
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
      line(urgency === 'now' ? sheet.also : words.plan.urgency[urgency]),
      ...steps.flatMap(briefly),
    ]),
    rule,
    ...codeLines(plan, ground),
    rule,
    line(fill(sheet.made, { date: directory.today, rules: rulesVersion })),
    line(sheet.promise),
  ];
  return `${slipLines(parts, columns).join('\n')}\n`;
}
