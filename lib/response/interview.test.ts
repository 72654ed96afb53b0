import { describe, expect, it } from 'vitest';
import { parseAnswers } from '@/lib/triage/answers';
import { interviewFor } from './interview';

const toldOnly = (losses: string) => interviewFor(parseAnswers({ situation: 'happened', losses }));

describe('below the verdict', () => {
  it('what is happening this minute comes first, and whose doing it was before how long ago', () => {
    const open = (query: Record<string, string>) => {
      const { asked } = interviewFor(parseAnswers(query));
      return [...asked.keys()].filter((question) => !query[question]);
    };
    const paid = { situation: 'happened', losses: 'feeCharged,paid,receivedTerminal' };
    const order = open({ ...paid, contact: 'callEnded', payment: 'fee' });
    expect(order[0]).toBe('now');
    expect(order.indexOf('ownPart')).toBeLessThan(order.indexOf('when'));
    expect(order.indexOf('story')).toBeLessThan(order.indexOf('ownPart'));
  });
});

describe('before the first verdict', () => {
  it('nothing more is asked of whoever shares the screen: that phone has to be put down first', () => {
    for (const losses of ['sharedScreen', 'moneyTaken,sharedScreen,installedApp']) {
      const { next, offered } = toldOnly(losses);
      expect(next).toBeNull();
      expect(offered).toBe('contact');
    }
  });

  it('it is asked how they got in touch, whatever else happened', () => {
    for (const losses of ['toldCode', 'moneyTaken', 'paid', 'installedApp', 'payCodeShown']) {
      expect(toldOnly(losses).next).toBe('contact');
    }
  });
});
