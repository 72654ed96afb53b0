import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import { derivedFacts } from './derived-facts';
import {
  everySmallSituation,
  losses,
  type Situation,
  situationAfter,
  situationOf,
} from './generated-plans';
import { mostNow, mostPoints, type Plan, planFor } from './plan';

const small = everySmallSituation();
const everyFact = Object.entries(vocabulary).flatMap(([question, options]) =>
  options.map((option) => `${question}.${option}` as Fact),
);

/** Any facts at all, also contradicting ones: pages accept whatever stands in the address. */
const anyFacts = fc
  .uniqueArray(fc.constantFrom(...everyFact), { maxLength: 14 })
  .map((facts) => new Set(facts));
/** The facts at the end of a journey: a counterexample shows these and no more. */
const walked = fc
  .infiniteStream(fc.nat())
  .map((stream) => [...situationAfter((count) => (stream.next().value ?? 0) % count).facts]);

const ids = (plan: Plan): readonly ActionId[] => plan.actions.map(({ id }) => id);

/** For each disclosure the actions of which at least one limits the harm. */
const containment: Readonly<Record<(typeof losses)[number], readonly ActionId[]>> = {
  'losses.paid': ['callPoliceToStopPayment', 'reportToPolice', 'checkTheFee'],
  'losses.moneyTaken': ['freezeCards', 'tellTheBankWhatIsOut', 'freezeTheWallet'],
  'losses.ownCardSwiped': [
    'callPoliceToStopPayment',
    'reportToPolice',
    'disputeTheCharge',
    'checkTheFee',
  ],
  'losses.feeCharged': [
    'checkTheFee',
    'callPoliceToStopPayment',
    'reportToPolice',
    'goToTheStation',
    'tellItWasPassedOn',
  ],
  'losses.takingsMissing': ['askForTheTakings', 'checkRecentTrades', 'compareTheSales'],
  'losses.goodsGone': ['reportToPolice'],
  'losses.strangersMoney': ['doNotForward', 'tellItWasPassedOn'],
  'losses.cardFrozen': ['askWhoFroze', 'checkWhetherFrozen'],
  'losses.toldCode': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.toldPassword': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.toldCard': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.filledPage': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.gaveDocuments': ['checkAccountsInYourName'],
  'losses.faceScanned': ['checkAccountsInYourName'],
  'losses.toldShopDetails': ['tellTheAcquirer', 'giveNothing'],
  'losses.sharedScreen': ['putThisPhoneDown'],
  'losses.installedApp': ['putThisPhoneDown'],
  'losses.boundCard': ['unbindBoundCard', 'haveItUnbound'],
  'losses.tappedCard': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.handedPhone': ['checkHandledPhone'],
  'losses.forwardingSet': ['cancelForwarding'],
  'losses.openedLink': ['closeThePage', 'freezeCards', 'tellTheBankWhatIsOut'],
  'losses.terminalGone': ['suspendTerminal', 'askWhoTookIt'],
  'losses.terminalChanged': ['suspendTerminal'],
  'losses.receivedTerminal': [
    'askWhoseTerminal',
    'stopUsingTerminal',
    'doNotUseYet',
    'suspendTerminal',
    'checkTheFee',
  ],
  'losses.toldTerminalPassword': ['suspendTerminal'],
  'losses.settlementChanged': ['suspendTerminal'],
  'losses.signedContract': ['keepTheContract'],
  'losses.codeReplaced': ['takeDownFakeCode'],
  'losses.watchedService': ['inspectTerminal', 'checkItWhenBack'],
  'losses.cashGiven': ['reportToPolice'],
  'losses.promiseUnpaid': [
    'checkTheFee',
    'callPoliceToStopPayment',
    'reportToPolice',
    'goToTheStation',
    'tellItWasPassedOn',
  ],
  'losses.takingsHeld': ['askForTheTakings'],
  'losses.unknownPayer': ['askForTheTakings'],
  'losses.saleReversed': ['compareTheSales'],
  'losses.creditTaken': ['checkAccountsInYourName'],
  'losses.customersCards': ['suspendTerminal'],
  'losses.tinyAmount': ['checkTinyAmount'],
  'losses.accountLimited': ['askWhoFroze', 'checkWhetherFrozen'],
  'losses.toldCardNumber': ['giveNothing'],
  'losses.toldIdNumber': ['checkAccountsInYourName'],
  'losses.platformLoginGiven': ['fixThePlatformAccount'],
  'losses.payCodeShown': ['closePayCode'],
  'losses.passwordFreeOn': ['switchOffPasswordFree', 'freezeTheWallet'],
  'losses.cardHanded': [
    'freezeCards',
    'tellTheBankWhatIsOut',
    'takeCardBack',
    'disputeTheCharge',
    'callPoliceToStopPayment',
    'reportToPolice',
    'checkTheFee',
  ],
  'losses.joinedGroup': ['leaveTheGroup', 'giveNothing'],
  'losses.repliedMessage': ['tellTheAcquirer', 'giveNothing'],
};

function holdsEverywhere(claim: (situation: Situation) => void): void {
  small.forEach(claim);
  const property = fc.property(walked, (facts) => {
    claim(situationOf(new Set(facts)));
  });
  fc.assert(property, { numRuns: 400, seed: 2026 });
}

describe('every plan', () => {
  it('has something to do now, whatever the facts and the verdict', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...levels), (facts, level) => {
        expect(planFor(facts, level).byUrgency.now.length).toBeGreaterThan(0);
      }),
    );
    holdsEverywhere(({ plan }) => expect(plan.byUrgency.now.length).toBeGreaterThan(0));
  });

  it('tells a merchant facing a scam more than the standing advice', () => {
    holdsEverywhere(({ level, plan }) => {
      if (level === 'scam') expect(plan.actions.length).toBeGreaterThan(1);
    });
  });

  it('contains everything that was given away', () => {
    holdsEverywhere(({ facts, plan }) => {
      for (const loss of losses.filter((fact) => facts.has(fact))) {
        const contained = containment[loss].some((id) => ids(plan).includes(id));
        expect(contained ? [] : [loss, ...facts]).toEqual([]);
      }
    });
  });

  it('has 110 before the bank while the money can still be stopped', () => {
    const gone: readonly Fact[] = ['losses.paid', 'losses.moneyTaken', 'losses.ownCardSwiped'];
    holdsEverywhere(({ facts, level, plan }) => {
      if (level !== 'scam' || !gone.some((fact) => facts.has(fact))) return;
      // Fees of a terminal that was ordered are settled by complaint.
      const matters = derivedFacts(facts, level);
      if (matters.includes('matter.feeDispute')) return;
      const police = plan.actions.findIndex(({ card }) => card === 'police' || card === 'station');
      const bank = plan.actions.findIndex(({ id }) =>
        ['freezeCards', 'bankStopsPayment', 'disputeTheCharge'].includes(id),
      );
      expect(police).toBeGreaterThanOrEqual(0);
      const isLost =
        matters.includes('matter.moneyGoneEarlier') || matters.includes('matter.paidInCash');
      if (bank >= 0 && !isLost) expect(police).toBeLessThan(bank);
    });
  });

  it('puts a controlled phone down before anything else', () => {
    holdsEverywhere(({ facts, plan }) => {
      if (facts.has('losses.sharedScreen') || facts.has('losses.installedApp')) {
        // Taking the card off the phone, or ending the sharing, is done before the phone can be put down.
        const before: readonly ActionId[] = ['takeCardOffThePhone', 'hearItOutFirst'];
        expect(ids(plan).find((id) => !before.includes(id))).toBe('putThisPhoneDown');
      }
    });
  });

  it('cleans a controlled phone after the calls to police and bank, on another card', () => {
    holdsEverywhere(({ plan }) => {
      const phone = plan.cards.find(({ id }) => id === 'phone');
      const cleaning: readonly ActionId[] = [
        'removeTheApp',
        'changePasswordsElsewhere',
        'resetThePhone',
      ];
      expect(phone?.actions.filter(({ id }) => cleaning.includes(id)) ?? []).toEqual([]);
      const cleaned = plan.actions.findIndex(({ id }) => cleaning.includes(id));
      const called = plan.actions.findIndex(({ id }) =>
        ['callPoliceToStopPayment', 'reportTheControl', 'freezeCards'].includes(id),
      );
      if (cleaned >= 0 && called >= 0) expect(called).toBeLessThan(cleaned);
    });
  });

  it('is the same whatever the order of the facts, and sorted by urgency', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { plan } = situationOf(facts);
        expect(situationOf(new Set([...facts].reverse())).plan).toEqual(plan);
        const { now, today, thisWeek, later } = plan.byUrgency;
        expect(plan.cards).toEqual([...now, ...today, ...thisWeek, ...later]);
      }),
    );
  });

  it('has at most four cards now, and five points a card', () => {
    holdsEverywhere(({ plan }) => {
      expect(plan.byUrgency.now.length).toBeLessThanOrEqual(mostNow);
      for (const { actions } of plan.cards) {
        expect(actions.length).toBeGreaterThan(0);
        expect(actions.length).toBeLessThanOrEqual(mostPoints);
      }
    });
  });

  it('puts off to another day no freeze and no call that stops a payment', () => {
    const saving: readonly ActionId[] = [
      'callPoliceToStopPayment',
      'freezeCards',
      'bankStopsPayment',
      'freezeTheWallet',
      'walletStopsPayment',
    ];
    holdsEverywhere(({ facts, plan }) => {
      const later = plan.cards.filter(({ urgency }) => urgency !== 'now');
      const putOff = later
        .flatMap(({ actions }) => actions)
        .filter(({ id }) => saving.includes(id));
      expect(putOff.length === 0 ? [] : [...putOff.map(({ id }) => id), ...facts]).toEqual([]);
    });
  });

  it('goes to nobody twice', () => {
    holdsEverywhere(({ plan }) => {
      const cards = plan.cards.map(({ id }) => id);
      expect(new Set(cards).size).toBe(cards.length);
    });
  });
});
