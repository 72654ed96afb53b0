import { describe, expect, it } from 'vitest';
import { planFor } from '@/lib/response/plan';
import { journeyFor } from '@/lib/triage/journey';
import { judge, type Level } from '@/lib/triage/verdict';
import type { Drill } from './drill';
import { moves } from './move';
import { type Play, playFor, type Step } from './play';
import { drillAfter, drillAt, drills } from './table';

const named = drills.map((drill) => [drill.id, drill] as const);

function playsOf(drill: Drill, chosen: readonly string[] = []): Play[] {
  const play = playFor(drill, chosen);
  if (play.open === null) return [play];
  const offered = drill.turns[play.open]?.moves ?? [];
  return [play, ...offered.flatMap((move) => playsOf(drill, [...chosen, move]))];
}

const endings = (drill: Drill) => playsOf(drill).flatMap(({ steps }) => steps.at(-1) ?? []);
const levelAfter = ({ answers }: Step): Level => judge(journeyFor(answers).facts).level;

describe('the stories', () => {
  it('are real and fake, by call, at the counter and by a hotline somebody found', () => {
    expect(new Set(drills.map(({ nature }) => nature)).size).toBe(2);
    expect(new Set(drills.map(({ setting }) => setting)).size).toBe(3);
  });

  it('do not show by their place in the list what they are', () => {
    const natures = drills.map(({ nature }) => nature);
    const changes = natures.filter((nature, place) => place > 0 && nature !== natures[place - 1]);
    expect(changes.length).toBeGreaterThanOrEqual(4);
  });

  it('follow one another to the last', () => {
    expect(drills.slice(1).map(({ id }) => id)).toEqual(
      drills.slice(0, -1).map(({ id }) => drillAfter(id)),
    );
    expect(drillAfter('monthlyFee')).toBeNull();
  });

  it('are found at their own address only', () => {
    expect(drillAt('toString')).toBeUndefined();
    expect(drillAt('inspection')?.setting).toBe('visit');
  });
});

describe.each(named)('%s', (_id, drill) => {
  it('is told with answers that the questions ask for', () => {
    const unasked = endings(drill).flatMap(({ answers }) => {
      const { applicable } = journeyFor(answers);
      return Object.keys(answers).filter((question) => !applicable.includes(question as never));
    });
    expect(unasked).toEqual([]);
  });

  it('is called by the rules what it is, whatever the merchant does', () => {
    const last = drill.turns.length - 1;
    const heardOut = endings(drill).filter(({ turn }) => turn === last);
    const levels: readonly Level[] =
      drill.nature === 'fake' ? ['scam', 'suspicious'] : ['unverified', 'noRedFlags'];
    expect(heardOut.map(levelAfter).filter((level) => !levels.includes(level))).toEqual([]);
  });

  it('is settled by one call to the official side', () => {
    const asked = endings(drill).filter(({ found }) => found === 'denied' || found === 'confirmed');
    const level: Level = drill.nature === 'fake' ? 'scam' : 'noRedFlags';
    expect(asked.length).toBeGreaterThan(0);
    expect([...new Set(asked.map(levelAfter))]).toEqual([level]);
  });

  it('never calls a genuine caller suspicious and never ends without a first step', () => {
    for (const step of endings(drill)) {
      const { facts } = journeyFor(step.answers);
      const level = levelAfter(step);
      if (drill.nature === 'real') expect(['unverified', 'noRedFlags']).toContain(level);
      expect(planFor(facts, level).actions.length).toBeGreaterThan(0);
    }
  });

  it('offers at every turn a way to check', () => {
    for (const turn of drill.turns) {
      expect(turn.moves.some((move) => moves[move].kind === 'verifies')).toBe(true);
    }
  });
});

describe('a fake caller', () => {
  it('is not always recognised by the first words', () => {
    const firstLevels = drills
      .filter(({ nature }) => nature === 'fake')
      .flatMap((drill) => playFor(drill, ['listenOn']).steps)
      .map(levelAfter);
    expect(firstLevels).toContain('unverified');
  });
});
