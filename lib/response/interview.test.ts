import { describe, expect, it } from 'vitest';
import { parseAnswers } from '@/lib/triage/answers';
import { interviewFor } from './interview';

const toldOnly = (losses: string) => interviewFor(parseAnswers({ situation: 'happened', losses }));

describe('on a live call', () => {
  const onCall = (requests: string) =>
    interviewFor(parseAnswers({ situation: 'onCall', requests })).next;

  it('who they say they are comes before the verdict where nothing is asked: it may be a warning', () => {
    expect(onCall('nothing')).toBe('role');
  });

  it('the official app comes before the verdict where a terminal is to be taken, unless that is settled', () => {
    expect(onCall('acceptTerminal')).toBe('official');
    expect(onCall('acceptTerminal,swipeCard')).toBeNull();
  });

  it('one question is enough otherwise', () => {
    for (const requests of ['smsCode', 'stopPaying', 'openLink', 'addChat', 'shopDetails']) {
      expect(onCall(requests)).toBeNull();
    }
  });
});

describe('below the verdict', () => {
  it('a matching ticket is asked for where papers are the one thing in doubt, and nowhere else', () => {
    const signs = (requests: string, official = 'notCalled') => {
      const told = { situation: 'contacted', contact: 'email', requests, official };
      return interviewFor(parseAnswers(told)).asked.get('signs');
    };
    expect(signs('sendDocuments')).toBe('then');
    expect(signs('acceptTerminal,sendDocuments')).toBe('extra');
    expect(signs('acceptTerminal,sendDocuments', '')).toBe('extra');
    expect(signs('sendDocuments,smsCode')).toBe('extra');
    expect(signs('shopDetails')).toBe('extra');
  });

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

  it("his own part is asked where others' money came and he had a hand in it", () => {
    const stageOf = (told: Record<string, string>) =>
      interviewFor(parseAnswers({ situation: 'happened', contact: 'message', ...told })).asked.get(
        'ownPart',
      );
    expect(stageOf({ losses: 'strangersMoney,cardHanded' })).toBe('first');
    expect(stageOf({ losses: 'strangersMoney', requests: 'keyedCards' })).toBe('first');
    expect(stageOf({ losses: 'strangersMoney' })).toBe('then');
  });

  it('it is asked how they got in touch, whatever else happened', () => {
    for (const losses of ['toldCode', 'moneyTaken', 'paid', 'installedApp', 'payCodeShown']) {
      expect(toldOnly(losses).next).toBe('contact');
    }
  });
});
