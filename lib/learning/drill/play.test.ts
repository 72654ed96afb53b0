import { describe, expect, it } from 'vitest';
import { mergedAnswers } from './merged-answers';
import { playFor } from './play';
import { drillAt } from './table';

const story = drillAt('depositRefund') ?? expect.fail('the story of the deposit is gone');

describe('a story', () => {
  it('waits at its first words while nothing was chosen', () => {
    expect(playFor(story, [])).toEqual({ steps: [], open: 0 });
  });

  it('goes on after a move that does not end it', () => {
    const { steps, open } = playFor(story, ['askWho']);
    expect(steps.map(({ turn, move, found }) => [turn, move, found])).toEqual([
      [0, 'askWho', null],
    ]);
    expect(open).toBe(1);
  });

  it('is over once the merchant has hung up, whatever else the address says', () => {
    const { steps, open } = playFor(story, ['hangUpAndDial', 'tellCode']);
    expect(steps).toHaveLength(1);
    expect(open).toBeNull();
  });

  it('is over after its last words', () => {
    expect(playFor(story, ['askWho', 'tellCode', 'tellCard']).open).toBeNull();
  });

  it('does not know a move that its words do not offer', () => {
    for (const junk of ['shareScreen', 'toString', '', 'askwho']) {
      expect(playFor(story, [junk, 'tellCode'])).toEqual({ steps: [], open: 0 });
    }
  });

  it('remembers what was given away earlier', () => {
    const last = playFor(story, ['tellCard', 'tellCode']).steps.at(-1);
    expect(last?.answers.losses).toEqual(['toldCard', 'toldCode']);
  });

  it('leaves the merchant off the phone after hanging up, with what the hotline said', () => {
    const last = playFor(story, ['hangUpAndDial']).steps.at(-1);
    expect(last?.answers).toMatchObject({
      situation: ['contacted'],
      contact: ['callEnded'],
      official: ['denied'],
    });
  });
});

describe('what becomes known', () => {
  it('adds to a question with several answers and replaces a single one', () => {
    const earlier = { situation: ['onCall'], requests: ['smsCode'] } as const;
    const later = { situation: ['contacted'], requests: ['pay'] } as const;
    expect(mergedAnswers(earlier, later)).toEqual({
      situation: ['contacted'],
      requests: ['pay', 'smsCode'],
    });
  });

  it('takes nothing back', () => {
    expect(mergedAnswers({ story: ['rush'] }, {})).toEqual({ story: ['rush'] });
  });
});
