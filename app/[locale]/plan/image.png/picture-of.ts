import { interpolate } from '@/lib/i18n/interpolate';
import { callsOf } from '@/lib/paper/paper-call';
import type { PaperContext, PaperPlan, PaperStep } from '@/lib/paper/paper-plan';
import { fillBlanks } from '@/lib/response/blanks';
import { rulesVersion } from '@/lib/triage/rules-version';
import type { Level } from '@/lib/triage/verdict';
import { pictureCode } from './picture-code';
import { box, type PictureNode } from './picture-node';

/** Wide enough for any phone, and the smallest type that can be read on one without zooming in. */
export const pictureWidth = 1080;
const small = 36;
const text = 40;
const large = 48;

const ink = '#000000';

/** As on the page: each level differs in its words first and in its ground only second. */
const grounds: Readonly<Record<Level, { backgroundColor: string; color: string }>> = {
  scam: { backgroundColor: '#9f1d1a', color: '#ffffff' },
  suspicious: { backgroundColor: '#ffd166', color: ink },
  unverified: { backgroundColor: '#3b4f66', color: '#ffffff' },
  noRedFlags: { backgroundColor: '#ffffff', color: ink },
};

function calls(step: PaperStep, briefly: boolean): PictureNode[] {
  return callsOf(step)
    .filter(({ number }) => number !== null || !briefly)
    .map(({ name, number, note }) =>
      box(
        { borderLeft: `8px solid ${ink}`, paddingLeft: 20, marginTop: 12 },
        box({ fontSize: text, fontWeight: 700 }, number ? `${name}  ${number}` : name),
        note ? box({ fontSize: small }, note) : null,
      ),
    );
}

function inFull(step: PaperStep, says: string): PictureNode {
  return box(
    { marginTop: 28 },
    box({ fontSize: large, fontWeight: 700 }, `${step.ordinal}. ${step.title}`),
    ...step.points.map((point) => box({ fontSize: text, marginTop: 8 }, point)),
    ...calls(step, false),
    step.say
      ? box({ fontSize: text, marginTop: 12, fontWeight: 700 }, `${says}${fillBlanks(step.say)}`)
      : null,
  );
}

function briefly(step: PaperStep): PictureNode {
  return box(
    { marginTop: 14, fontSize: text },
    `${step.ordinal}. ${step.title}`,
    ...calls(step, true),
  );
}

function heading(messages: string): PictureNode {
  const line = { marginTop: 36, paddingTop: 14, borderTop: `6px solid ${ink}` };
  return box({ ...line, fontSize: large, fontWeight: 700 }, messages);
}

function top(plan: PaperPlan, name: string): PictureNode {
  return box(
    { ...grounds[plan.level], padding: 40 },
    box({ fontSize: small }, name),
    box({ fontSize: 76, fontWeight: 700, lineHeight: 1.25, marginTop: 8 }, plan.verdict),
    box({ fontSize: large, fontWeight: 700, marginTop: 12 }, plan.next),
  );
}

/** How many steps are told in full: a picture is read by scrolling on a phone. */
const explained = 3;

/** The first part of a plan as a picture: verdict, first steps in full, what else is for now and today, and the short code. */
export function pictureOf(
  plan: PaperPlan,
  { messages, directory, site }: PaperContext,
): PictureNode {
  const { sheet, code } = messages.paper;
  const told = plan.first.slice(0, explained);
  const pressing = plan.rest.filter(({ urgency }) => urgency === 'now' || urgency === 'today');
  return box(
    { width: pictureWidth, backgroundColor: '#ffffff', color: ink, lineHeight: 1.4 },
    top(plan, sheet.name),
    box(
      { padding: '8px 40px 40px' },
      plan.hostile ? hostileBox(plan.hostile) : null,
      heading(sheet.first),
      ...told.map((step) => inFull(step, sheet.says)),
      ...plan.first.slice(explained).map(briefly),
      ...pressing.flatMap(({ urgency, steps }) => [
        heading(urgency === 'now' ? sheet.also : messages.plan.urgency[urgency]),
        ...steps.map(briefly),
      ]),
      pictureCode(plan, code, site),
      box(
        { fontSize: small, marginTop: 36 },
        interpolate(sheet.made, { date: directory.today, rules: rulesVersion }),
      ),
      box({ fontSize: small }, sheet.promise),
    ),
  );
}

function hostileBox(messages: string): PictureNode {
  const frame = { marginTop: 28, padding: 24, border: `8px solid ${ink}` };
  return box({ ...frame, fontSize: large, fontWeight: 700 }, messages);
}
