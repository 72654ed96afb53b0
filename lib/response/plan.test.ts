import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import { contacts, everyWalk, losses, situationOf } from './generated-plans';
import { type Plan, planFor } from './plan';

const ids = (plan: Plan): readonly ActionId[] => plan.actions.map(({ id }) => id);

/** Actions whose words speak of somebody who called, wrote or came. */
const aboutACaller: readonly ActionId[] = [
  'hangUp',
  'hangUpPolitely',
  'stopReplying',
  'waitBeforeGoingOn',
  'pressInWriting',
  'leaveTheMessage',
  'payNoMore',
  'breakOff',
  'askTheVisitor',
  'askThemToLeave',
  'callPoliceFromTheShop',
  'noteTheVisitor',
  'verifyWithAcquirer',
  'verifyWithBank',
  'verifyWithClaimed',
  'tellThePlatform',
  'tellTheAcquirer',
  'reportTheAttempt',
];

/** Points that ask whether somebody is who he says he is, or has sent what came. */
const verifications: readonly ActionId[] = [
  'verifyThePolice',
  'askWhoSentIt',
  'verifyTheAuthority',
  'verifyTheInquiry',
  'refundOnlyAtTheStation',
  'verifyWithBank',
  'verifyWithAcquirer',
  'verifyWithClaimed',
  'verifyWithCommunity',
  'askThePersonHimself',
];

describe('a plan', () => {
  it('sends nobody to verify again who has verified by a call of his own, whatever was asked', () => {
    const asked = contacts.flatMap((contact) =>
      vocabulary.role.flatMap((role) =>
        vocabulary.requests.map((request) =>
          situationOf(
            new Set<Fact>([contact, `role.${role}`, `requests.${request}`, 'official.confirmed']),
          ),
        ),
      ),
    );
    // Where it is a scam all the same, his call was not to whom he thought.
    const verified = [...asked, ...everyWalk()].filter(
      ({ facts, level }) => facts.has('official.confirmed') && level !== 'scam',
    );
    const again = verified.flatMap(({ facts, plan }) =>
      ids(plan)
        .filter((id) => verifications.includes(id))
        .map((id) => `${id}: ${[...facts].join()}`),
    );
    expect(verified.length).toBeGreaterThan(5000);
    expect(again).toEqual([]);
  });

  it('names everybody whom one of its actions calls, once', () => {
    const plan = planFor(new Set<Fact>(['situation.happened', 'losses.paid']), 'scam');
    const called = plan.actions.flatMap(({ call }) => call ?? []);
    expect(plan.callTargets).toEqual([...new Set(called)]);
    expect(plan.callTargets).toEqual(expect.arrayContaining(['police', 'bank']));
  });

  it('speaks of no caller to whom nobody turned', () => {
    for (const level of levels) {
      for (const one of losses) {
        for (const other of losses) {
          const plan = planFor(new Set<Fact>(['contact.nobody', one, other]), level);
          expect(ids(plan).filter((id) => aboutACaller.includes(id))).toEqual([]);
        }
      }
    }
  });

  it('is one card where nothing is lost, given or to verify', () => {
    const answers = new Set<Fact>([
      'contact.appNotice',
      'requests.officialChannel',
      'official.inApp',
      'losses.none',
    ]);
    expect(situationOf(answers).plan.cards).toHaveLength(1);
  });

  it('keeps the step not to take first, whatever else is answered', () => {
    for (const now of ['now.aboutToPay', 'now.secondPayment'] as const) {
      for (const loss of losses) {
        const facts = new Set<Fact>(['contact.visitorHere', 'requests.signContract', now, loss]);
        const { plan } = situationOf(facts);
        const stopped: readonly ActionId[] = ['doNotPayNow', 'leaveThePayment'];
        const first = plan.cards.slice(0, 2).flatMap(({ actions }) => actions);
        expect(first.filter(({ id }) => stopped.includes(id))).toHaveLength(1);
        expect(ids(plan).filter((id) => stopped.includes(id))).toHaveLength(1);
      }
    }
  });

  it('says to whoever is there what stands on the card of the phone', () => {
    const { plan } = situationOf(
      new Set<Fact>([
        'contact.visitorHere',
        'requests.pay',
        'now.aboutToPay',
        'losses.sharedScreen',
      ]),
    );
    const phone = plan.cards.find(({ id }) => id === 'phone');
    const points: readonly ActionId[] = (phone?.actions ?? []).map(({ id }) => id);
    expect(points).toContain('doNotPayNow');
    expect(phone?.clauses.map(({ id }) => id)).toContain('notPayingNow');
  });

  it('says not to pay before it has an officer checked who is a fraud', () => {
    const plan = situationOf(
      new Set<Fact>(['contact.callEnded', 'role.police', 'requests.pay', 'payment.safeAccount']),
    ).plan;
    expect(ids(plan).indexOf('payNoneOfIt')).toBeGreaterThanOrEqual(0);
    expect(ids(plan).indexOf('payNoneOfIt')).toBeLessThan(ids(plan).indexOf('verifyThePolice'));
  });

  it('freezes a card held against the phone before it reports that, while nothing is gone', () => {
    const plan = situationOf(
      new Set<Fact>(['contact.callLive', 'requests.tapCardOnPhone', 'losses.tappedCard']),
    ).plan;
    expect(ids(plan).indexOf('freezeCards')).toBeGreaterThanOrEqual(0);
    expect(ids(plan).indexOf('freezeCards')).toBeLessThan(ids(plan).indexOf('reportTheTap'));
  });

  it('replaces a card a fraud has charged, not the one behind a wallet that paid', () => {
    const planAfter = (loss: Fact) =>
      ids(
        situationOf(
          new Set<Fact>(['contact.callLive', 'losses.moneyTaken', 'now.moneyLeaving', loss]),
        ).plan,
      );
    expect(planAfter('losses.sharedScreen')).toContain('replaceTheCard');
    expect(planAfter('losses.passwordFreeOn')).not.toContain('replaceTheCard');
  });

  it('rings the bank of a frozen card before going to the station', () => {
    const plan = situationOf(
      new Set<Fact>([
        'contact.message',
        'losses.cardFrozen',
        'frozenBy.seenMyself',
        'losses.strangersMoney',
        'ownPart.passedOn',
      ]),
    ).plan;
    expect(ids(plan).indexOf('askWhoFroze')).toBeGreaterThanOrEqual(0);
    expect(ids(plan).indexOf('askWhoFroze')).toBeLessThan(ids(plan).indexOf('tellItWasPassedOn'));
  });

  it('freezes the card first where only secrets are out', () => {
    const plan = situationOf(
      new Set<Fact>(['contact.callEnded', 'requests.smsCode', 'losses.toldCode']),
    ).plan;
    expect(ids(plan)[0]).toBe('freezeCards');
    expect(ids(plan)).not.toContain('callPoliceToStopPayment');
  });

  it('promises no stop-payment for money that went months ago', () => {
    const facts = new Set<Fact>([
      'contact.callEnded',
      'losses.paid',
      'losses.moneyTaken',
      'when.longer',
    ]);
    for (const level of levels) {
      const plan = planFor(facts, level);
      expect(ids(plan)).not.toContain('callPoliceToStopPayment');
      expect(ids(plan)).not.toContain('bankStopsPayment');
      expect(ids(plan)).toContain('reportToPolice');
    }
  });

  it('keeps terminal and phone apart: one is left on, the other restarted', () => {
    const plan = situationOf(new Set<Fact>(['contact.visitorGone', 'losses.terminalChanged'])).plan;
    expect(ids(plan)).toContain('stopUsingTerminal');
    expect(ids(plan)).not.toContain('putThisPhoneDown');
  });

  it('asks a visitor who is still there for the badge at once', () => {
    const plan = situationOf(
      new Set<Fact>(['contact.visitorHere', 'requests.workOnTerminal']),
    ).plan;
    expect(ids(plan)[0]).toBe('askTheVisitor');
    expect(ids(plan)).toContain('verifyWithAcquirer');
  });

  it('takes a fee dispute to contract, hotline and regulator, not to the police', () => {
    const facts = new Set<Fact>(['contact.nobody', 'losses.feeCharged', 'payment.deducted']);
    const { actions: todo } = planFor(facts, 'unverified');
    expect(todo[0]?.id).toBe('checkTheFee');
    expect(todo.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['askAboutTheFee', 'complainInWriting', 'complainToPaymentRegulator']),
    );
    expect(todo.filter(({ call }) => call === 'police')).toEqual([]);
  });

  it('leaves money of strangers where it is', () => {
    const plan = situationOf(new Set<Fact>(['contact.message', 'losses.strangersMoney'])).plan;
    expect(plan.cards.slice(0, 3).map((card) => card.actions[0]?.id)).toEqual([
      'doNotForward',
      'explainStrangeMoney',
      'registerStrangeMoney',
    ]);
  });

  it('never tells a merchant to hang up on a warning nobody has reason to doubt', () => {
    const facts = new Set<Fact>(['contact.callLive', 'role.police', 'story.fraudWarning']);
    for (const level of ['unverified', 'noRedFlags'] as const) {
      const plan = planFor(facts, level);
      expect(ids(plan)[0]).toBe('heedTheWarning');
      expect(ids(plan)).not.toContain('hangUpPolitely');
    }
  });
});
