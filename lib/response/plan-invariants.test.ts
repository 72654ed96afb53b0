import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import {
  everySmallSituation,
  losses,
  type Situation,
  situationAfter,
  situationOf,
} from './generated-plans';
import { type Plan, planFor, printSelection } from './plan';

const small = everySmallSituation();
const everyFact = Object.entries(vocabulary).flatMap(([question, options]) =>
  options.map((option) => `${question}.${option}` as Fact),
);

/** Any facts at all, also contradicting ones: pages accept whatever stands in the address. */
const anyFacts = fc
  .uniqueArray(fc.constantFrom(...everyFact), { maxLength: 14 })
  .map((facts) => new Set(facts));
const anySituation = fc
  .infiniteStream(fc.nat())
  .map((stream) => situationAfter((count) => (stream.next().value ?? 0) % count));

const ids = (plan: Plan): readonly ActionId[] => plan.actions.map(({ id }) => id);

/** For each disclosure the actions of which at least one limits the harm. */
const containment: Readonly<Record<(typeof losses)[number], readonly ActionId[]>> = {
  'losses.paid': ['callPoliceToStopPayment', 'reportToPolice', 'checkTheFee'],
  'losses.moneyTaken': ['freezeCards'],
  'losses.ownCardSwiped': ['disputeTheCharge'],
  'losses.feeCharged': ['checkTheFee'],
  'losses.takingsMissing': ['askForTheTakings', 'checkRecentTrades'],
  'losses.goodsGone': ['reportToPolice'],
  'losses.strangersMoney': ['doNotForward', 'tellItWasPassedOn'],
  'losses.cardFrozen': ['askWhoFroze', 'checkWhetherFrozen'],
  'losses.toldCode': ['freezeCards'],
  'losses.toldPassword': ['freezeCards'],
  'losses.toldCard': ['freezeCards'],
  'losses.filledPage': ['freezeCards'],
  'losses.gaveDocuments': ['checkAccountsInYourName'],
  'losses.faceScanned': ['checkAccountsInYourName'],
  'losses.toldShopDetails': ['expectFollowUp'],
  'losses.sharedScreen': ['putThisPhoneDown'],
  'losses.installedApp': ['putThisPhoneDown'],
  'losses.boundCard': ['unbindCards'],
  'losses.tappedCard': ['disputeTheCharge'],
  'losses.handedPhone': ['checkHandledPhone'],
  'losses.forwardingSet': ['cancelForwarding'],
  'losses.openedLink': ['closeThePage', 'freezeCards'],
  'losses.terminalGone': ['suspendTerminal'],
  'losses.terminalChanged': ['suspendTerminal'],
  'losses.receivedTerminal': ['askWhoseTerminal'],
  'losses.toldTerminalPassword': ['suspendTerminal'],
  'losses.settlementChanged': ['suspendTerminal'],
  'losses.signedContract': ['keepTheContract'],
  'losses.codeReplaced': ['takeDownFakeCode'],
  'losses.watchedService': ['inspectTerminal'],
  'losses.cashGiven': ['reportToPolice'],
  'losses.promiseUnpaid': ['checkTheFee'],
  'losses.takingsHeld': ['askForTheTakings'],
  'losses.unknownPayer': ['askForTheTakings'],
  'losses.saleReversed': ['checkRecentTrades'],
  'losses.creditTaken': ['checkAccountsInYourName'],
  'losses.customersCards': ['suspendTerminal'],
  'losses.tinyAmount': ['checkTinyAmount'],
  'losses.accountLimited': ['askWhoFroze', 'checkWhetherFrozen'],
  'losses.toldCardNumber': ['expectFollowUp'],
  'losses.toldIdNumber': ['checkAccountsInYourName'],
  'losses.platformLoginGiven': ['fixThePlatformAccount'],
  'losses.payCodeShown': ['closePayCode'],
  'losses.passwordFreeOn': ['switchOffPasswordFree'],
  'losses.cardHanded': ['freezeCards'],
  'losses.joinedGroup': ['leaveTheGroup', 'giveNothing'],
  'losses.repliedMessage': ['expectFollowUp'],
};

function holdsEverywhere(claim: (situation: Situation) => void): void {
  small.forEach(claim);
  const property = fc.property(anySituation, (situation) => {
    claim(situation);
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
      if (level === 'scam') expect(plan.byUrgency.now.length).toBeGreaterThan(1);
    });
  });

  it('contains everything that was given away', () => {
    holdsEverywhere(({ facts, plan }) => {
      for (const loss of losses.filter((fact) => facts.has(fact))) {
        expect(containment[loss].some((id) => ids(plan).includes(id))).toBe(true);
      }
    });
  });

  it('has 110 before the bank while the money can still be stopped', () => {
    const gone: readonly Fact[] = ['losses.paid', 'losses.moneyTaken', 'losses.ownCardSwiped'];
    holdsEverywhere(({ facts, level, plan }) => {
      if (level !== 'scam' || !gone.some((fact) => facts.has(fact))) return;
      const police = plan.actions.findIndex(({ call }) => call === 'police');
      const bank = plan.actions.findIndex(({ id }) =>
        ['freezeCards', 'bankStopsPayment', 'disputeTheCharge'].includes(id),
      );
      expect(police).toBeGreaterThanOrEqual(0);
      if (bank >= 0) expect(police).toBeLessThan(bank);
    });
  });

  it('puts a controlled phone down before anything else', () => {
    holdsEverywhere(({ facts, plan }) => {
      if (facts.has('losses.sharedScreen') || facts.has('losses.installedApp')) {
        expect(ids(plan)[0]).toBe('putThisPhoneDown');
      }
    });
  });

  it('is the same whatever the order of the facts, and sorted by urgency', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { plan } = situationOf(facts);
        expect(situationOf(new Set([...facts].reverse())).plan).toEqual(plan);
        const { now, today, thisWeek, later } = plan.byUrgency;
        expect(plan.actions).toEqual([...now, ...today, ...thisWeek, ...later]);
      }),
    );
  });

  it('has at most twelve actions in full, all of now and today, and loses none', () => {
    holdsEverywhere(({ plan }) => {
      const { full, brief } = printSelection(plan);
      expect(full.length).toBeLessThanOrEqual(12);
      expect(full.every(({ urgency }) => urgency === 'now' || urgency === 'today')).toBe(true);
      expect([...full, ...brief]).toHaveLength(plan.actions.length);
    });
  });
});
