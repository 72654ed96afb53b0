import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl, readState } from '@/lib/page-url';
import { mostNow } from '@/lib/response/plan';
import { type Answers, parseAnswers, withAnswer } from '@/lib/triage/answers';
import { walkJourney } from '@/lib/triage/generated-answers';
import { runs } from '@/tests/support/runs';
import { partiesOf, shownCardsOf } from './both-parties';
import { queryFrom } from './next-page';
import { fromTheOther, withAnotherParty } from './parties';
import { storyFrom } from './story';

const directory = { institutions: [], today: '2026-06-01', asOf: null, version: '' };

const walked = fc
  .infiniteStream(fc.nat())
  .map((stream) => walkJourney((count) => (stream.next().value ?? 0) % count));

const matters = fc.record({
  locale: fc.constantFrom(...locales),
  answers: walked,
  picks: fc.record(
    {
      bank: fc.constantFrom('icbc', 'ccb'),
      claimed: fc.constantFrom('lakala', 'icbc'),
    },
    { requiredKeys: [] },
  ),
  other: fc.record({ answers: walked, claimed: fc.constantFrom('unionpay', 'ccb') }),
});

const isTold = ({ answers, other }: CheckState) =>
  [answers, other?.answers ?? {}].every((told) => Object.keys(told).length > 0);

function forAll(check: (state: CheckState) => void): void {
  const some = matters.filter(isTold);
  fc.assert(fc.property(some, check), { numRuns: runs(150), seed: 2026 });
}

const addressOf = (state: CheckState) => pageUrl('/plan', state);
const readBack = (address: string, locale: Locale) =>
  readState(locale, queryFrom(new URL(address, 'https://here.example').searchParams));
const cardsOf = (state: CheckState) =>
  shownCardsOf(partiesOf(state), { messages: allMessages[state.locale], directory });

const yesterday = parseAnswers({
  situation: 'happened',
  losses: ['paid', 'toldCode'],
  contact: 'visitorGone',
  when: 'today',
  role: 'acquirer',
});
const branch = parseAnswers({
  situation: 'contacted',
  contact: 'callEnded',
  requests: 'goToBranch',
  official: 'branchConfirmed',
  role: 'branch',
});
const alone = (answers: Answers): CheckState => ({ locale: 'zh', answers, picks: {}, other: null });
const beside = (answers: Answers, other: Answers): CheckState => ({
  ...withAnotherParty(alone(other)),
  answers,
});

describe('two parties in one matter', () => {
  it('stand in the address, and are read back from it', () => {
    forAll((state) => {
      expect(readBack(addressOf(state), state.locale)).toEqual(state);
    });
  });

  it('are each judged as if the other were not there', () => {
    forAll((state) => {
      const { answers, other } = state;
      for (const party of partiesOf(state)) {
        const isThis = party.state === state;
        const own = storyFrom({ answers: (isThis ? answers : other?.answers) ?? {} });
        expect(party.verdict).toEqual(own.verdict);
        expect(party.plan).toEqual(own.plan);
      }
    });
  });

  it('lead to each other and back to the same address', () => {
    forAll((state) => {
      const there = fromTheOther(state);
      expect(there && fromTheOther(there)).toEqual(state);
    });
  });

  it('keep letters, cards and anchors whichever of them is looked at', () => {
    forAll((state) => {
      const there = fromTheOther(state) ?? state;
      expect(cardsOf(there)).toEqual(cardsOf(state));
      const anchors = cardsOf(state).map(({ id }) => id);
      expect(new Set(anchors).size).toBe(anchors.length);
    });
  });

  it('keep every card of both on the sheet, each as its own party has it, and four at most for now', () => {
    forAll((state) => {
      const cards = cardsOf(state);
      for (const party of partiesOf(state)) {
        for (const own of cardsOf({ ...party.state, other: null })) {
          const said = cards.filter(
            ({ points }) => JSON.stringify(points) === JSON.stringify(own.points),
          );
          expect(said.map(({ say }) => say)).toContain(own.say);
        }
      }
      expect(cards.filter(({ urgency }) => urgency === 'now').length).toBeLessThanOrEqual(mostNow);
      expect(cards.map(({ ordinal }) => ordinal)).toEqual(cards.map((_, place) => place + 1));
    });
  });
});

describe('a genuine call beside yesterday’s fraud', () => {
  const state = beside(branch, yesterday);

  it('is no scam, and the fraud stays one', () => {
    expect(storyFrom(state).verdict.level).toBe('noRedFlags');
    expect(partiesOf(state).map(({ verdict }) => verdict.level)).toEqual(['scam', 'noRedFlags']);
  });

  it('has the losses contained on its sheet all the same', () => {
    const ids = cardsOf(state).map(({ id }) => id);
    const contained = storyFrom({ answers: yesterday }).plan.byUrgency.now.map(
      ({ actions: [first] }) => first?.id,
    );
    expect(ids).toEqual(expect.arrayContaining(contained));
  });

  it('becomes worse only once the merchant says that a loss came through it', () => {
    const through = withAnswer({ ...branch, situation: ['happened'] }, 'losses', ['toldCode']);
    expect(storyFrom(beside(through, yesterday)).verdict.level).not.toBe('noRedFlags');
  });

  it('is asked from the start, with his own bank kept and whom the other claimed to be left behind', () => {
    const known = { ...alone(yesterday), picks: { bank: 'icbc', claimed: 'lakala' } };
    const next = withAnotherParty(known);
    expect(next.answers).toEqual({});
    expect(next.picks).toEqual({ bank: 'icbc' });
    expect(fromTheOther(next)?.picks).toEqual(known.picks);
  });
});
