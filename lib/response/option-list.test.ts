import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/triage/answers';
import { judge } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import { optionListFor } from './option-list';
import { scenarios } from './scenarios/scenarios';

const onACall: Answers = { situation: ['onCall'], contact: ['callLive'] };
const isScamAlone = (option: string) =>
  judge(new Set([`requests.${option}` as Fact])).level === 'scam';

describe('a long list of options', () => {
  const { shown, more, others, alone } = optionListFor('requests', onACall);

  it('shows about a dozen and folds away the rest', () => {
    expect(shown.length).toBeLessThanOrEqual(13);
    expect(more.length).toBeGreaterThan(0);
  });

  it('has in view a warning not to pay, and a button for what it does not name', () => {
    expect(shown).toContain('stopPaying');
    expect(alone).toContain('other');
  });

  it('shows every option once', () => {
    const all = [...shown, ...alone, ...[...more, ...others].flatMap(({ options }) => options)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps in view, beside what most stories say, what alone makes a scam though few say it', () => {
    expect(shown).toEqual(
      expect.arrayContaining(['pay', 'acceptTerminal', 'smsCode', 'screenShare']),
    );
    expect(shown.filter(isScamAlone).length).toBeGreaterThanOrEqual(4);
  });
});

describe('what a merchant looks for first', () => {
  it('is in view though it changes nothing: the commonest roles, and all that happens this minute', () => {
    for (const { answers } of scenarios) {
      expect(optionListFor('role', answers).shown).toEqual(
        expect.arrayContaining(['acquirer', 'bank', 'wallet', 'police']),
      );
      expect(optionListFor('now', answers).others).toEqual([]);
    }
  });
});

describe('what may already have been given away', () => {
  it('has in view what alone makes a scam of it: a screen, a code, a password', () => {
    const { shown } = optionListFor('losses', { situation: ['happened'] });
    expect(shown).toEqual(expect.arrayContaining(['sharedScreen', 'toldCode', 'toldPassword']));
    expect(shown.length).toBeLessThanOrEqual(14);
  });
});
