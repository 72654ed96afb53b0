import { describe, expect, it } from 'vitest';
import { type Answers, serialiseAnswers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import actions from '@/messages/zh/actions.json';
import clauses from '@/messages/zh/clauses.json';
import type { ActionId } from '../actions/table';
import { interviewFor } from '../interview';
import { planFor } from '../plan';
import { planTexts } from '../plan-texts';
import { groupOf, meanShareSaid, median, outcomes } from './cases';
import { type Scenario, scenarios } from './scenarios';

const words = { zh: { actions, clauses } };
const all = outcomes();

function textOf({ answers }: Scenario): string {
  const { facts } = journeyFor(answers);
  const { level } = judge(facts);
  return planTexts(planFor(facts, level), words.zh)
    .map(({ text }) => text)
    .join('');
}
const ids = (list: typeof all) => list.map(({ scenario }) => scenario.id);
const inGroup = (group: string) => all.filter(({ scenario }) => groupOf(scenario) === group);

describe('the real stories', () => {
  it('can all be told, none of them bent', () => {
    expect(all).toHaveLength(scenarios.length);
    expect(scenarios.filter(({ query }) => query === '')).toEqual([]);
    expect(scenarios.filter(({ forced }) => forced).map(({ id }) => id)).toEqual([]);
  });

  it.each(scenarios.map((s) => [s.id, s] as const))('%s answers only what makes sense', (_, s) => {
    const sorted = [...s.query.split('&')].sort().join('&');
    expect(serialiseAnswers(s.answers).split('&').length).toBe(sorted.split('&').length);
    expect(interviewFor(s.answers).next).toBeNull();
    expect(all.find(({ scenario }) => scenario === s)?.unasked).toEqual([]);
  });

  it('come to the same level and the same steps of now and today by what is put alone', () => {
    const pressing = (answers: Answers) => {
      const { facts } = journeyFor(answers);
      const { level } = judge(facts);
      const { now, today } = planFor(facts, level).byUrgency;
      return [level, ...[...now, ...today].map(({ id }) => id)];
    };
    for (const { scenario, walked } of all) {
      expect(pressing(walked), scenario.id).toEqual(pressing(scenario.answers));
    }
  });

  it('never get a forbidden verdict, first or last', () => {
    expect(ids(all.filter((o) => o.forbidden))).toEqual([]);
    expect(ids(all.filter((o) => o.scenario.forbidden.includes(o.firstLevel)))).toEqual([]);
  });

  it('get an acceptable first verdict', () => {
    const share = (kind: string) => {
      const group = all.filter(({ scenario }) => scenario.kind === kind);
      const fine = group.filter(({ scenario, firstLevel }) =>
        scenario.acceptable.includes(firstLevel),
      );
      return fine.length / group.length;
    };
    expect(share('scam')).toBeGreaterThanOrEqual(0.95);
    expect(share('legit')).toBeGreaterThanOrEqual(0.92);
    expect(share('grey')).toBe(1);
  });

  it('get acceptable verdicts, kind by kind', () => {
    const accepted = (group: string) => inGroup(group).filter((o) => o.acceptable).length;
    const share = (group: string) => accepted(group) / inGroup(group).length;
    expect(share('scam, core')).toBeGreaterThanOrEqual(0.97);
    expect(share('scam, adjacent')).toBeGreaterThanOrEqual(0.97);
    expect(share('genuine')).toBeGreaterThanOrEqual(0.94);
    expect(share('grey')).toBe(1);
  });

  it('never call a genuine contact a scam, at no point of the way', () => {
    expect(ids(inGroup('genuine').filter((o) => o.levels.includes('scam')))).toEqual([]);
  });

  it('never report, turn away or refuse a genuine contact', () => {
    const accusing: readonly ActionId[] = [
      'reportTheAttempt',
      'reportSpam',
      'tellTheAcquirer',
      'tellThePlatform',
      'hangUp',
      'dropThatNumber',
      'stopReplying',
      'breakOff',
      'askThemToLeave',
      'goToTheStation',
      'refuseTerminal',
    ];
    const accused = inGroup('genuine').flatMap(({ scenario, level }) =>
      planFor(journeyFor(scenario.answers).facts, level)
        .actions.filter(({ id }) => accusing.includes(id))
        .map(({ id }) => `${scenario.id} ${id}`),
    );
    expect(accused).toEqual([]);
  });

  it('keep every scam’s level when the number is unknown, and no genuine one becomes suspicious', () => {
    const scams = all.filter(({ scenario }) => scenario.kind === 'scam');
    expect(ids(scams.filter((o) => o.level !== o.levelWithoutNumber))).toEqual([]);
    const alarmed = inGroup('genuine').filter((o) =>
      ['scam', 'suspicious'].includes(o.levelWithoutNumber),
    );
    expect(ids(alarmed.filter((o) => o.level !== o.levelWithoutNumber))).toEqual([]);
  });

  it('reach their first verdict in few taps', () => {
    expect(median(all.map((o) => o.firstTaps))).toBeLessThanOrEqual(6);
    expect(ids(all.filter((o) => o.firstTaps > 9))).toEqual([]);
    // Every touch is counted. Whoever lost six things needs nine to say so.
    expect(median(all.map((o) => o.allTaps))).toBeLessThanOrEqual(12);
    expect(ids(all.filter((o) => o.allTaps > 20))).toEqual([]);
  });

  it('start the plan as an expert would', () => {
    expect(all.filter((o) => o.expertAgrees).length).toBeGreaterThanOrEqual(137);
    expect(all.filter((o) => o.expertNearly).length).toBeGreaterThanOrEqual(144);
    expect(meanShareSaid(all)).toBeGreaterThanOrEqual(0.9);
  });

  it('get a plan that is read to its end', () => {
    expect(median(all.map((o) => o.cards.length))).toBeLessThanOrEqual(5);
    expect(ids(all.filter((o) => o.cards.length > 11))).toEqual([]);
    const lengths = all.map(({ scenario }) => [...textOf(scenario)].length).sort((a, b) => a - b);
    expect(median(lengths)).toBeLessThanOrEqual(450);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(1150);
  });
});
