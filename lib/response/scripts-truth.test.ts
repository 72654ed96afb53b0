import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import en from '@/messages/en/actions.json';
import zh from '@/messages/zh/actions.json';
import type { PlanFact } from './action';
import type { ActionId } from './actions/table';
import { caller } from './fact-groups';
import { everySmallSituation, type Situation, situationAfter } from './generated-plans';
import { planFor } from './plan';
import { scenarios } from './scenarios/scenarios';

/**
 * What a sentence read aloud asserts. A script that contains the phrase, in either language, stands in a plan only
 * where one fact of every group of `needs` is established and none of `not`.
 */
interface Claim {
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly needs?: readonly (readonly PlanFact[])[];
  readonly not?: readonly PlanFact[];
  /** Actions the merchant is told to have done before. */
  readonly after?: ActionId;
}

const spoken: readonly PlanFact[] = [...caller, 'contact.meeting', 'contact.branch'];

const claims: Readonly<Record<string, Claim>> = {
  'the account is frozen': {
    zh: /我的(账户|卡)(?!有没有)[^？，。]*被冻结/,
    en: /(?<!whether )my (account|card)[^.?:]* is frozen/i,
    needs: [['losses.cardFrozen']],
    not: ['frozenBy.callerOnly'],
  },
  'they cannot be reached any more': {
    zh: /联系不上|拉黑了/,
    en: /cannot be reached|blocked me/i,
    needs: [['story.vanished']],
  },
  'somebody impersonates another': {
    zh: /冒充/,
    en: /pretends? to be|impersonat/i,
    needs: [['verdict.scam']],
  },
  'it was a fraud': {
    zh: /(?<!怀疑)(被骗|骗走|诈骗)/,
    en: /(?<!suspect )(I have been cheated|by fraud|telecom fraud|I was cheated)/i,
    needs: [['verdict.scam']],
  },
  'money is gone': {
    zh: /走了＿＿元|从我的＿＿（银行卡/,
    en: /has just taken CNY|yuan left my/i,
    needs: [
      [
        'losses.paid',
        'losses.moneyTaken',
        'losses.ownCardSwiped',
        'losses.feeCharged',
        'losses.tappedCard',
      ],
    ],
  },
  'I never ordered it': {
    zh: /(?<!有没有)不是我(本人)?(要)?办的/,
    en: /I did not (apply|order)|I never applied/i,
    not: ['ownPart.ordered'],
  },
  'I did not mean it': {
    zh: /不是我本人/,
    en: /did not mean to/i,
    not: ['ownPart.confirmedMyself', 'ownPart.ordered'],
  },
  'the money has not been moved': {
    zh: /没动过/,
    en: /not touched it/i,
    needs: [['ownPart.none']],
    not: ['ownPart.passedOn', 'ownPart.lent', 'ownPart.cashedOut'],
  },
  'I cannot touch the money': {
    zh: /这笔钱我不能动/,
    en: /cannot touch this money/i,
    needs: [['losses.strangersMoney']],
    not: ['ownPart.passedOn'],
  },
  'the sales are genuine': {
    zh: /真实材料/,
    en: /genuine papers/i,
    not: [
      'ownPart.lent',
      'ownPart.cashedOut',
      'ownPart.passedOn',
      'requests.moveOthersMoney',
      'requests.keyedCards',
      'requests.cashBack',
    ],
  },
  'they sold it to me': { zh: /卖给我/, en: /sold (it to )?me/i, needs: [['ownPart.ordered']] },
  'they said they were your staff': {
    zh: /你们售后/,
    en: /your service staff/i,
    needs: [['role.acquirer']],
  },
  'somebody turned to me': {
    zh: /有人(找我|联系我|以你们|自称＿＿联系)/,
    en: /some(one|body)[^.]* contacted me|contacted me/i,
    needs: [spoken],
  },
  'somebody claimed to be': {
    zh: /有人自称＿＿，用/,
    en: /somebody who claimed to be/i,
    needs: [spoken],
    not: ['role.customer'],
  },
  'police contacted me': { zh: /公安局的＿＿/, en: /police, badge/i, needs: [['role.police']] },
  'volunteers came': { zh: /社区志愿者/, en: /community volunteers/i, needs: [['role.community']] },
  'they want a swap': { zh: /我不换机/, en: /not swapping/i, needs: [['requests.acceptTerminal']] },
  'I have a terminal of yours': {
    zh: /有一台你们牌子/,
    en: /terminal of your brand/i,
    needs: [['losses.receivedTerminal']],
  },
  'I paid before': {
    zh: /之前的钱/,
    en: /Return what I paid/i,
    needs: [['losses.paid', 'losses.ownCardSwiped']],
  },
  'a fee was taken or not given back': {
    zh: /扣了/,
    en: /deducted/i,
    needs: [
      [
        'losses.feeCharged',
        'losses.promiseUnpaid',
        'payment.deducted',
        'losses.paid',
        'losses.ownCardSwiped',
      ],
    ],
  },
  'I sign nothing': { zh: /今天不签/, en: /I sign .*nothing/i, not: ['losses.signedContract'] },
  'I signed': { zh: /我签了|我签的/, en: /I signed/i, needs: [['losses.signedContract']] },
  'the contract says otherwise': {
    zh: /合同第＿条和当时说的不一样/,
    en: /Clause ＿＿ differs/i,
    needs: [['losses.signedContract'], ['story.brokenPromise']],
  },
  'takings did not arrive': {
    zh: /没到我账上|没到账/,
    en: /never reached my account|did not arrive/i,
    needs: [['losses.takingsMissing', 'losses.takingsHeld', 'losses.unknownPayer']],
  },
  'the terminal was touched': {
    zh: /机器可能被人动过/,
    en: /may have been tampered/i,
    needs: [
      [
        'losses.terminalGone',
        'losses.terminalChanged',
        'losses.toldTerminalPassword',
        'losses.settlementChanged',
        'losses.customersCards',
      ],
    ],
  },
  'goods are waiting': { zh: /再发货/, en: /goods go out/i, needs: [['story.bigOrder']] },
  'I lent or passed on': {
    zh: /有人请我＿＿/,
    en: /someone asked me to __ \(receive/i,
    needs: [['ownPart.lent', 'ownPart.passedOn', 'ownPart.cashedOut']],
  },
  'I keyed in cards': {
    zh: /手输卡号/,
    en: /key in card numbers/i,
    needs: [['requests.keyedCards']],
  },
  'I reported the card by telephone': {
    zh: /我电话挂失过/,
    en: /reported the card by telephone/i,
    after: 'freezeCards',
  },
  'I told somebody a code': {
    zh: /给了、输了一条验证码/,
    en: /gave or typed in a code/i,
    needs: [['losses.toldCode', 'losses.filledPage']],
  },
};

type Scripts = Readonly<Record<string, { readonly title: string; readonly script?: string }>>;
const scripts: readonly { readonly words: Scripts; readonly language: 'zh' | 'en' }[] = [
  { words: zh, language: 'zh' },
  { words: en, language: 'en' },
];

/** The claims of each script, worked out once. */
const claimsOf = new Map<string, readonly (readonly [string, Claim])[]>();
for (const id of Object.keys(zh)) {
  const made = Object.entries(claims).filter(([, claim]) =>
    scripts.some(({ words, language }) => claim[language].test(words[id]?.script ?? '')),
  );
  claimsOf.set(id, made);
}

function untruths({ facts, level, plan }: Situation): string[] {
  const known = new Set<PlanFact>([...facts, `verdict.${level}`]);
  const before = new Set<string>();
  return plan.actions.flatMap(({ id }) => {
    before.add(id);
    return (claimsOf.get(id) ?? [])
      .filter(
        ([, { needs = [], not = [], after }]) =>
          !needs.every((group) => group.some((fact) => known.has(fact))) ||
          not.some((fact) => known.has(fact)) ||
          (after !== undefined && !before.has(after)),
      )
      .map(([claim]) => `${id}: ${claim}`);
  });
}

function situationOfStory(answers: (typeof scenarios)[number]['answers']): Situation {
  const { facts } = journeyFor(answers);
  const { level } = judge(facts);
  return { facts, level, plan: planFor(facts, level) };
}

describe('what a merchant is given to say', () => {
  it.each(scenarios.map((s) => [s.id, s] as const))('is true in %s', (_id, { answers }) => {
    expect(untruths(situationOfStory(answers))).toEqual([]);
  });

  it('is true in every small situation', () => {
    expect([...new Set(everySmallSituation().flatMap(untruths))]).toEqual([]);
  });

  it('is true at the end of every journey', () => {
    const walked = fc
      .infiniteStream(fc.nat())
      .map((stream) => situationAfter((count) => (stream.next().value ?? 0) % count));
    fc.assert(
      fc.property(walked, (situation) => {
        expect(untruths(situation)).toEqual([]);
      }),
      { numRuns: 400, seed: 2026 },
    );
  });

  it('makes no claim in one language alone', () => {
    const alone = Object.keys(zh).flatMap((id) =>
      (claimsOf.get(id) ?? [])
        .filter(([, claim]) => {
          const said = scripts.map(({ words, language }) =>
            claim[language].test(words[id]?.script ?? ''),
          );
          return said[0] !== said[1];
        })
        .map(([claim]) => `${id}: ${claim}`),
    );
    expect(alone).toEqual([]);
  });
});
