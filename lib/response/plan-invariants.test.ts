import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import { derivedFacts } from './derived-facts';
import {
  everySmallSituation,
  everyWalk,
  losses,
  type Situation,
  situationOf,
} from './generated-plans';
import { mostNow, mostPoints, type Plan, planFor } from './plan';

const everyFact = Object.entries(vocabulary).flatMap(([question, options]) =>
  options.map((option) => `${question}.${option}` as Fact),
);

/** Any facts at all, also contradicting ones: pages accept whatever stands in the address. */
const anyFacts = fc
  .uniqueArray(fc.constantFrom(...everyFact), { maxLength: 14 })
  .map((facts) => new Set(facts));

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
    'waitForTheRefund',
    'callPoliceToStopPayment',
    'reportToPolice',
    'goToTheStation',
    'tellItWasPassedOn',
  ],
  'losses.takingsMissing': [
    'askForTheTakings',
    'askWhyItIsHeld',
    'checkRecentTrades',
    'compareTheSales',
  ],
  'losses.goodsGone': ['reportToPolice'],
  'losses.strangersMoney': ['doNotForward', 'moveNoMore', 'tellItWasPassedOn'],
  'losses.cardFrozen': ['askWhoFroze', 'checkWhetherFrozen'],
  'losses.toldCode': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.toldPassword': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.typedWatched': ['freezeCards', 'tellTheBankWhatIsOut'],
  'losses.policeTold': ['addToTheCase'],
  'losses.rateRaised': [
    'checkTheFee',
    'waitForTheRefund',
    'goToTheStation',
    'reportToPolice',
    'tellItWasPassedOn',
  ],
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
    'matchTheNewOne',
  ],
  'losses.toldTerminalPassword': ['suspendTerminal'],
  'losses.settlementChanged': ['suspendTerminal'],
  'losses.signedContract': ['keepTheContract'],
  'losses.codeReplaced': ['takeDownFakeCode', 'takeItDownThen'],
  'losses.watchedService': ['inspectTerminal', 'checkItWhenBack'],
  'losses.cashGiven': ['reportToPolice'],
  'losses.promiseUnpaid': [
    'checkTheFee',
    'callPoliceToStopPayment',
    'reportToPolice',
    'goToTheStation',
    'tellItWasPassedOn',
  ],
  'losses.takingsHeld': ['askForTheTakings', 'askWhyItIsHeld'],
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

/** Fails with the first situation of which the claim does not hold; the smallest come first. */
function holdsEverywhere(claim: (situation: Situation) => boolean): void {
  const broken = [...everySmallSituation(), ...everyWalk()].find((one) => !claim(one));
  expect(broken && { facts: [...broken.facts], plan: ids(broken.plan) }).toBeUndefined();
}

/** Whoever has reported it already adds to that case instead of reporting it again. */
function contains(loss: (typeof losses)[number], id: ActionId): boolean {
  const wanted = containment[loss];
  return wanted.includes(id) || (id === 'addToTheCase' && wanted.includes('reportToPolice'));
}

describe('every plan', () => {
  it('has something to do now, whatever the facts and the verdict', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...levels), (facts, level) => {
        expect(planFor(facts, level).byUrgency.now.length).toBeGreaterThan(0);
      }),
    );
    holdsEverywhere(({ plan }) => plan.byUrgency.now.length > 0);
  });

  it('tells a merchant facing a scam more than the standing advice', () => {
    holdsEverywhere(({ level, plan }) => level !== 'scam' || plan.actions.length > 1);
  });

  it('contains everything that was given away', () => {
    holdsEverywhere(({ facts, plan }) =>
      losses.every((loss) => !facts.has(loss) || plan.actions.some(({ id }) => contains(loss, id))),
    );
  });

  it('has 110 before the bank while the money can still be stopped', () => {
    const gone: readonly Fact[] = ['losses.paid', 'losses.moneyTaken', 'losses.ownCardSwiped'];
    holdsEverywhere(({ facts, level, plan }) => {
      if (level !== 'scam' || !gone.some((fact) => facts.has(fact))) return true;
      // Fees of a terminal that was ordered are settled by complaint.
      const matters = derivedFacts(facts, level);
      if (matters.includes('matter.feeDispute') || facts.has('losses.policeTold')) return true;
      const police = plan.actions.findIndex(({ card }) => card === 'police' || card === 'station');
      const bank = plan.actions.findIndex(({ id }) =>
        ['freezeCards', 'bankStopsPayment', 'disputeTheCharge'].includes(id),
      );
      const isLost =
        matters.includes('matter.moneyGoneEarlier') || matters.includes('matter.paidInCash');
      return police >= 0 && (bank < 0 || isLost || police < bank);
    });
  });

  it('puts a controlled phone down before anything else', () => {
    // Taking the card off the phone, or ending the sharing, is done before the phone can be put down.
    const before: readonly ActionId[] = ['takeCardOffThePhone', 'hearItOutFirst'];
    holdsEverywhere(({ facts, plan }) => {
      if (!facts.has('losses.sharedScreen') && !facts.has('losses.installedApp')) return true;
      return ids(plan).find((id) => !before.includes(id)) === 'putThisPhoneDown';
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
      if (phone?.actions.some(({ id }) => cleaning.includes(id))) return false;
      const cleaned = plan.actions.findIndex(({ id }) => cleaning.includes(id));
      const called = plan.actions.findIndex(({ id }) =>
        ['callPoliceToStopPayment', 'reportTheControl', 'freezeCards'].includes(id),
      );
      return cleaned < 0 || called < cleaned;
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
    holdsEverywhere(
      ({ plan }) =>
        plan.byUrgency.now.length <= mostNow &&
        plan.cards.every(({ actions }) => actions.length > 0 && actions.length <= mostPoints),
    );
  });

  it('puts off to another day no freeze and no call that stops a payment', () => {
    const saving: readonly ActionId[] = [
      'callPoliceToStopPayment',
      'freezeCards',
      'bankStopsPayment',
      'freezeTheWallet',
      'walletStopsPayment',
    ];
    holdsEverywhere(({ plan }) =>
      plan.cards.every(
        ({ urgency, actions }) =>
          urgency === 'now' || !actions.some(({ id }) => saving.includes(id)),
      ),
    );
  });

  it('goes to nobody twice', () => {
    holdsEverywhere(({ plan }) => {
      const cards = plan.cards.map(({ id }) => id);
      return new Set(cards).size === cards.length;
    });
  });
});
