import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@/tests/support/runs';
import { type Answers, answersFromFacts, parseAnswers, withAnswer } from './answers';
import { tappable, walkJourney } from './generated-answers';
import { journeyFor } from './journey';
import { questions } from './questions';
import { loweringFacts, type RedFlag, verifyingFacts } from './red-flags/red-flag';
import { redFlags } from './red-flags/table';
import { judge, type Level, levels, withoutRepeats } from './verdict';
import { type Fact, type QuestionId, questionIds, vocabulary } from './vocabulary';

const levelOf = (answers: Answers): Level => judge(journeyFor(answers).facts).level;
const severity = (answers: Answers) => -levels.indexOf(levelOf(answers));
const given = (text: string) => parseAnswers(Object.fromEntries(new URLSearchParams(text)));

const journeys = fc.infiniteStream(fc.nat(10_000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  return walkJourney((count) => (numbers.next().value as number) % count);
});
const dangers = ['requests', 'payment', 'story', 'losses'] as const;

describe('a verdict', () => {
  it.each<[string, Level]>([
    ['situation=onCall&requests=smsCode', 'scam'],
    ['situation=onCall&requests=smsCode&official=confirmed', 'scam'],
    ['situation=onCall&requests=acceptTerminal', 'suspicious'],
    ['situation=onCall&requests=acceptTerminal&official=inApp', 'unverified'],
    ['situation=onCall&requests=unsure', 'unverified'],
    ['situation=contacted&contact=callEnded&requests=shopDetails&official=confirmed', 'noRedFlags'],
    ['situation=contacted&contact=callEnded&requests=shopDetails&official=notCalled', 'unverified'],
    ['situation=contacted&contact=callEnded&requests=shopDetails&official=denied', 'scam'],
  ])('%s is %s', (text, level) => {
    expect(levelOf(given(text))).toBe(level);
  });

  it('of an officer who wants money given back, papers or a visit is neither scam nor harmless before 110 is asked', () => {
    for (const request of ['refundVictim', 'sendDocuments', 'goToBranch']) {
      const unchecked = `situation=contacted&contact=callEnded&role=police&requests=${request}`;
      for (const official of ['', '&official=notCalled', '&official=unreachable']) {
        expect(['suspicious', 'unverified']).toContain(levelOf(given(unchecked + official)));
      }
    }
    const money = 'situation=contacted&contact=callEnded&role=police&official=confirmed';
    expect(levelOf(given(`${money}&requests=refundVictim`))).toBe('unverified');
    expect(levelOf(given(`${money}&requests=pay&payment=safeAccount`))).toBe('scam');
  });

  it('of papers asked for is lifted by the merchant’s own ticket or mail, and nothing else is', () => {
    const papers = 'situation=contacted&contact=email&role=bank&requests=sendDocuments';
    const asked = '&origin=iReported';
    expect(levelOf(given(papers + asked))).toBe('suspicious');
    expect(levelOf(given(`${papers}${asked}&signs=nothingAsked,seenAtBranch`))).toBe('suspicious');
    expect(levelOf(given(`${papers}${asked}&signs=ticketMatches`))).toBe('unverified');
    for (const more of ['openLink', 'cardNumber', 'pay', 'changeSettlement', 'callTheirNumber']) {
      expect(levelOf(given(`${papers},${more}${asked}&signs=ticketMatches`))).toBe('suspicious');
    }
    expect(levelOf(given(`${papers},smsCode${asked}&signs=ticketMatches`))).toBe('scam');
  });

  it('of police or a branch that held the phone is no scam for what was taken before they came', () => {
    const taken = 'situation=happened&losses=moneyTaken,handedPhone&contact=visitorGone';
    for (const role of ['police', 'branch', 'community', 'bank', 'authority']) {
      expect(levelOf(given(`${taken}&role=${role}`))).toBe('suspicious');
    }
    expect(levelOf(given(`${taken}&role=wallet`))).toBe('scam');
  });

  it.each<[string, readonly Fact[], Level]>([
    ['a routine request, verified', ['requests.shopDetails'], 'noRedFlags'],
    ['a second routine request', ['requests.shopDetails', 'requests.storeApp'], 'noRedFlags'],
    ['no request that was told', [], 'unverified'],
    [
      'a request beside it that nobody need make',
      ['requests.shopDetails', 'requests.other'],
      'unverified',
    ],
    ['nothing given away', ['requests.storeApp', 'losses.none'], 'noRedFlags'],
    ['shop details given away', ['requests.storeApp', 'losses.toldShopDetails'], 'noRedFlags'],
    [
      'a service visit that was watched',
      ['requests.nothing', 'losses.watchedService'],
      'noRedFlags',
    ],
    ['a link opened', ['requests.storeApp', 'losses.openedLink'], 'unverified'],
    [
      'one loss of two harmless',
      ['requests.storeApp', 'losses.none', 'losses.openedLink'],
      'unverified',
    ],
    ['one odd circumstance', ['requests.storeApp', 'story.rush'], 'noRedFlags'],
    [
      'two odd circumstances',
      ['requests.storeApp', 'story.rush', 'story.brokenPromise'],
      'unverified',
    ],
  ])('with the hotline’s word for it: %s', (_, told, level) => {
    expect(judge(new Set<Fact>([...told, 'official.confirmed'])).level).toBe(level);
  });

  it('never gets milder by one more request, pressure or loss', () => {
    fc.assert(
      fc.property(journeys, fc.constantFrom(...dangers), fc.nat(100), (answers, question, pick) => {
        const { exclusive = [] } = questions[question];
        const options = tappable(question).filter((option) => !exclusive.includes(option));
        const option = options[pick % options.length] ?? '';
        const before = (answers[question] ?? []).filter((o) => !exclusive.includes(o));
        const worse = withAnswer(answers, question, [...before, option]);
        const base = withAnswer(answers, question, before);
        expect(severity(worse)).toBeGreaterThanOrEqual(severity(base));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('treats "not sure" no milder than silence and than the mildest option', () => {
    const unsure: [QuestionId, string][] = questionIds.flatMap((question) =>
      ['unsure', 'notSaid', 'notAsked', 'unknownNumber', 'notCalled']
        .filter((option) => (vocabulary[question] as readonly string[]).includes(option))
        .map((option): [QuestionId, string] => [question, option]),
    );
    fc.assert(
      fc.property(journeys, fc.constantFrom(...unsure), (answers, [question, option]) => {
        const told = severity(withAnswer(answers, question, [option]));
        expect(told).toBeGreaterThanOrEqual(severity(withAnswer(answers, question, [])));
        const mildest = Math.min(
          ...tappable(question).map((o) => severity(withAnswer(answers, question, [o]))),
        );
        expect(told).toBeGreaterThanOrEqual(mildest);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is never milder for any relation of the number than for an unknown one', () => {
    fc.assert(
      fc.property(journeys, fc.constantFrom(...vocabulary.number), (answers, relation) => {
        const unknown = severity(withAnswer(answers, 'number', ['unknownNumber']));
        expect(severity(withAnswer(answers, 'number', [relation]))).toBeGreaterThanOrEqual(unknown);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is lowered by nothing but the merchant’s own verification', () => {
    const others = questionIds.flatMap((question) =>
      vocabulary[question].map((option): [QuestionId, string] => [question, option]),
    );
    const lowering = new Set<string>(verifyingFacts);
    const routes = new Set<QuestionId>(['situation', 'contact', 'dialled', 'requests', 'losses']);
    const plain = others.filter(([q, o]) => !lowering.has(`${q}.${o}`) && !routes.has(q));
    fc.assert(
      fc.property(journeys, fc.constantFrom(...plain), (answers, [question, option]) => {
        const silent = withAnswer(answers, question, []);
        const verified = (answers[question] ?? []).some((o) => lowering.has(`${question}.${o}`));
        fc.pre(!verified);
        expect(severity(withAnswer(answers, question, [option]))).toBeGreaterThanOrEqual(
          severity(silent),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('stays a scam whatever the official side is said to confirm', () => {
    const decisive = redFlags.filter((flag) => flag.weight === 'decisive');
    for (const flag of decisive) {
      for (const facts of flag.examples.raisedBy) {
        expect(judge(new Set<Fact>([...facts, ...loweringFacts])).level).toBe('scam');
      }
    }
  });

  it('gives every reason the answers that raised it, the gravest first', () => {
    const facts = journeyFor(given('situation=onCall&requests=smsCode,addChat&story=rush')).facts;
    const { reasons } = judge(facts);
    expect(reasons.map((reason) => reason.id)).toEqual([
      'asksForSmsCode',
      'movesToPrivateChat',
      'rushes',
    ]);
    expect(reasons[0]?.because).toEqual(['requests.smsCode']);
  });

  it('shows one reason for one fact, the graver one', () => {
    const shown = (...facts: Fact[]) => {
      const { reasons } = judge(new Set(facts));
      return withoutRepeats(reasons).map(({ id }) => id);
    };
    const all = shown('losses.takingsMissing', 'losses.receivedTerminal');
    expect(all).toContain('takingsMissingOnTheirTerminal');
    expect(all).not.toContain('takingsMissing');
    expect(shown('losses.takingsMissing')).toContain('takingsMissing');
    // A graver reason that was verified away hides none that still stands.
    const verified = shown(
      'losses.takingsMissing',
      'losses.receivedTerminal',
      'official.confirmed',
    );
    expect(verified).toContain('takingsMissing');
  });

  it('says which fact verified a suspicion away', () => {
    const { reasons } = judge(new Set<Fact>(['requests.takeTerminal', 'official.inApp']));
    expect(reasons.find((reason) => reason.id === 'asksToTakeTerminal')?.answeredBy).toBe(
      'official.inApp',
    );
  });

  it('knows no level that promises safety', () => {
    expect(levels.join().toLowerCase()).not.toMatch(/safe|ok|clean/);
  });

  it('can raise every rule on some journey', () => {
    const rest = ['', 'requests.pay', 'losses.paid', 'losses.strangersMoney', 'losses.cardFrozen'];
    const beginnings = vocabulary.situation.flatMap((situation) =>
      vocabulary.contact.flatMap((contact) =>
        rest.map((one) => [`situation.${situation}`, `contact.${contact}`, one] as Fact[]),
      ),
    );
    const isRaised = ({ id, examples: { raisedBy } }: RedFlag) =>
      raisedBy.some((facts) =>
        beginnings.some((beginning) => {
          const { facts: known } = journeyFor(answersFromFacts([...beginning, ...facts]));
          return judge(known).reasons.some((reason) => reason.id === id);
        }),
      );
    expect(redFlags.filter((rule) => !isRaised(rule)).map(({ id }) => id)).toEqual([]);
  });
});
