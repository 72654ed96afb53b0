import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers, serialiseAnswers } from '@/lib/triage/answers';
import { walkJourney } from '@/lib/triage/generated-answers';
import { journeyFor } from '@/lib/triage/journey';
import { vocabulary } from '@/lib/triage/vocabulary';
import { runs } from '@/tests/support/runs';
import { situationOf } from '../generated-plans';
import { queryOf, scenarios } from '../scenarios/scenarios';
import { layout1 } from './layouts/layout-1';
import { readShortCode, type ShortCodeReading, shortCodeFor, versions } from './short-code';

const institutions = [
  { id: 'lakala', number: 1 },
  { id: 'icbc', number: 54 },
  { id: 'late-comer', number: 1000 },
];
const picks = { acquirer: 'lakala', bank: 'icbc' };

const planOf = (answers: Answers) => situationOf(journeyFor(answers).facts);
const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

function readable(reading: ShortCodeReading) {
  if ('problem' in reading)
    throw new Error(`A code of our own has the problem ${reading.problem}.`);
  return reading;
}

/** The story as the other phone gets it, or null where there is no code for it. */
function carriedOver(answers: Answers) {
  const code = shortCodeFor(answers, picks, institutions);
  return code && { code, ...readable(readShortCode(code.digits, institutions)) };
}

const walks = fc
  .sample(fc.infiniteStream(fc.nat()), { numRuns: runs(300), seed: 2026 })
  .map((stream) => walkJourney((count) => (stream.next().value ?? 0) % count));
/** Every story and 300 journeys, and what each is on the other phone: making the code takes most of the time here. */
const carriedOvers = [...scenarios.map(({ answers }) => answers), ...walks].map((answers) => ({
  answers,
  carried: carriedOver(answers),
}));

function expectSameStart({ answers, carried }: (typeof carriedOvers)[number]): void {
  if (!carried) return;
  const [meant, got] = [planOf(answers), planOf(carried.answers)];
  expect(got.level).toBe(meant.level);
  expect(ids(got.plan.byUrgency.now)).toEqual(ids(meant.plan.byUrgency.now));
  const openings = ({ plan }: ReturnType<typeof planOf>) =>
    ids(plan.cards.slice(0, 2).flatMap(({ actions: [first] }) => first ?? []));
  expect(openings(got)).toEqual(openings(meant));
  if (carried.complete) expect(ids(got.plan.actions)).toEqual(ids(meant.plan.actions));
}

function expectNothingInvented({ answers, carried }: (typeof carriedOvers)[number]): void {
  const said = [...journeyFor(answers).facts, 'situation.onCall'];
  const heard = carried ? [...journeyFor(carried.answers).facts] : [];
  expect(heard.filter((fact) => !said.includes(fact))).toEqual([]);
}

describe('a plan on another phone', () => {
  it('opens with the same level, the same cards now and the same first two', () => {
    carriedOvers.forEach(expectSameStart);
  });

  it('says nothing the merchant did not say', () => {
    carriedOvers.forEach(expectNothingInvented);
  });

  it('is there for each of the 146 stories, with every step for at least 139', () => {
    const carried = scenarios.map(({ answers }) => shortCodeFor(answers, {}, institutions));
    expect(carried.every((code) => code !== null)).toBe(true);
    expect(carried.filter((code) => code?.complete).length).toBeGreaterThanOrEqual(139);
  });

  it('shows the hotlines of the institutions that were picked', () => {
    const answers = parseAnswers(queryOf('situation=happened&losses=toldCode&contact=callEnded'));
    expect(carriedOver(answers)?.picks.bank).toBe('icbc');
    const late = shortCodeFor(answers, { bank: 'late-comer' }, institutions);
    const read = readable(readShortCode(late?.digits ?? '', institutions));
    expect(read.picks).toEqual({ bank: 'late-comer' });
    expect(readable(readShortCode(late?.digits ?? '', [])).picks).toEqual({});
  });

  it('is not looked for among more answers than three of the longest stories have', () => {
    const sizes = scenarios.map(({ answers }) => journeyFor(answers).facts.size);
    expect(Math.max(...sizes) * 3).toBeLessThanOrEqual(60);
    // Without the losses there would be room for what the first steps rest on.
    const { losses: _, ...rest } = vocabulary;
    const all = Object.entries(rest).map(([question, options]) => [question, options.join()]);
    expect(shortCodeFor(parseAnswers(Object.fromEntries(all)), {}, institutions)).toBeNull();
  });

  it('can say every answer to every question that comes after one loss', () => {
    const untold = vocabulary.losses.flatMap((loss) => {
      const told = {
        situation: ['happened'],
        contact: ['message'],
        losses: [loss],
      } satisfies Answers;
      return journeyFor(told)
        .applicable.filter((question) => !(question in told))
        .flatMap((question) => vocabulary[question].map((option) => [question, option] as const))
        .filter(([question, option]) => {
          const answers = { ...told, [question]: [option] };
          return !shortCodeFor(answers, {}, institutions)?.complete;
        })
        .map(([question, option]) => `${loss} ${question}.${option}`);
    });
    expect(untold).toEqual([]);
  });

  it('needs no answers at all', () => {
    expect(carriedOver({})?.answers).toEqual({});
  });
});

describe('a code on paper', () => {
  const printed = {
    digits: '1206204510765485',
    query:
      'contact=callEnded&losses=paid,sharedScreen,toldCode&paidBy=bank&role=bank&situation=happened&when=minutes',
  };

  it('means the same for ever', () => {
    const { answers } = readable(readShortCode(printed.digits, institutions));
    expect(serialiseAnswers(answers)).toBe(printed.query);
    const second = readable(readShortCode('2352529292358107', institutions));
    expect(serialiseAnswers(second.answers)).toBe(
      'contact=visitorHere&identity=idShown&requests=inspectorTest,signInspection&role=contractor&situation=contacted',
    );
  });

  it.each([
    ['spaces', printed.digits.replace(/(.{4})/g, '$1 ')],
    ['dashes', printed.digits.replace(/(.{4})(?=.)/g, '$1－')],
    [
      'full-width digits',
      printed.digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
  ])('is read with %s', (_, typed) => {
    expect(readable(readShortCode(typed, institutions)).complete).toBe(true);
  });

  it.each([
    ['a digit too few', printed.digits.slice(1), 'length'],
    ['nothing', '', 'length'],
    ['a wrong digit', printed.digits.replace(/.$/, (d) => String((Number(d) + 1) % 10)), 'check'],
    ['a letter', `${printed.digits.slice(0, -1)}O`, 'check'],
    ['a version that is to come', '9000000000000001', 'newer'],
    ['sixteen times nothing', '0000000000000000', 'check'],
  ])('says what is wrong with %s', (_, typed, problem) => {
    expect(readShortCode(typed, institutions)).toEqual({ problem });
  });

  it('says that it is out of date once its version is given up, and is read until then', () => {
    const retired = { 1: 'old', 2: layout1 } as const;
    expect(readShortCode(printed.digits, institutions, retired)).toEqual({ problem: 'old' });
    const kept = { ...versions, 2: layout1 };
    expect(readShortCode(printed.digits, institutions, kept)).toHaveProperty('answers');
  });
});
