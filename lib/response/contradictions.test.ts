import { describe, expect, it } from 'vitest';
import actions from '@/messages/zh/actions.json';
import clauses from '@/messages/zh/clauses.json';
import { everySmallSituation, everyStory, everyWalk, type Situation } from './generated-plans';
import { planTexts } from './plan-texts';

const words = { zh: { actions, clauses } };

/** Two sentences of which one undoes the other; they may meet where the second says "afterwards" or "on another phone". */
const pairs: Readonly<
  Record<string, { readonly one: RegExp; readonly other: RegExp; readonly settledBy?: RegExp }>
> = {
  'stop this terminal, and print a slip on it': {
    one: /这台机器先停|对方给的机器先别用/,
    other: /打一?张小票|一元小票|试一?笔/,
  },
  'do not log in, and change its password': {
    one: /里面什么都别改/,
    other: /机器密码|主管/,
    settledBy: /核对过/,
  },
  'no banking on this phone, and change the password here': {
    one: /被控制的手机、电脑先断网/,
    other: /(?<!别)改密码/,
    settledBy: /换一部手机|核对过|平台密码/,
  },
  'put this phone down, and check the app on it': {
    one: /被控制的手机、电脑先断网/,
    other: /在官方 App 里查/,
  },
  'the SIM is out, and 96110 is answered here': { one: /拔卡/, other: /96110 打来要接/ },
  'leave the money where it is, and pass it on': {
    one: /这笔钱，别再动/,
    other: /(?<!不|是)原路退|把钱退/,
  },
  'I cannot touch it, and it has gone out': { one: /没动过|没有转给/, other: /已经转出去/ },
  'refuse the terminal, and collect it': { one: /机器先不收/, other: /先对运单号|新机绑好/ },
  'refuse the terminal, and it is mine': { one: /机器先不收/, other: /是我办的/ },
  'answer no more, and wait for their refund': {
    one: /不再理他|先不理他|和对方断掉/,
    other: /等官方答复/,
  },
  'answer no more, and go to that branch': {
    one: /不再理他|先不理他|和对方断掉/,
    other: /自己去熟悉的网点办/,
  },
  'hang up, and hear the warning out': {
    one: /现在就挂断|先挂断/,
    other: /听完这个提醒|听他说完/,
  },
  'do not reply, and send it by mail': { one: /别点、别填、别回/, other: /回这封/ },
  'carry on taking payment, and stop': {
    one: /照常营业|照常用/,
    other: /这台机器先停|这台先别刷|一分不付，一笔不刷/,
  },
  'it is frozen already, and freeze it': { one: /已经冻着的卡/, other: /先冻结卡|口头挂失/ },
  'a new terminal, and stop the one in use': {
    one: /对方给的机器先别用/,
    other: /这台机器先停/,
  },
  'hear them out, and hang up': { one: /听这个提醒说完/, other: /现在就挂断|先挂断/ },
  'carry on over a fee, and stop the payment': { one: /能换就换别的收款/, other: /请他们止付/ },
  'keep them away from the terminal, and let them work': {
    one: /机器不让人动/,
    other: /当着您的面做/,
    settledBy: /核实|对上/,
  },
};

/** Which of the pairs a sentence is the one and the other of; the same few hundred sentences stand in all plans. */
const meant = new Map<string, { readonly one: Set<string>; readonly other: Set<string> }>();

function meaningOf(text: string) {
  const known = meant.get(text);
  if (known) return known;
  const rows = Object.entries(pairs);
  const says = (wanted: (row: (typeof pairs)[string]) => boolean) =>
    new Set(rows.filter(([, row]) => wanted(row)).map(([name]) => name));
  const read = {
    one: says(({ one }) => one.test(text)),
    other: says(
      ({ one, other, settledBy }) => other.test(text) && !one.test(text) && !settledBy?.test(text),
    ),
  };
  meant.set(text, read);
  return read;
}

function contradictions(situation: Situation): string[] {
  const texts = planTexts(situation.plan, words.zh).map(({ id, text }) => ({
    id,
    ...meaningOf(text),
  }));
  const said = new Set(texts.flatMap(({ one }) => [...one]));
  return texts.flatMap(({ id, other }) =>
    [...other].filter((name) => said.has(name)).map((name) => `${name}: ${id}`),
  );
}

describe('two sentences of one plan', () => {
  it('do not undo each other in any story or small situation', () => {
    const all = [...everyStory(), ...everySmallSituation()];
    expect([...new Set(all.flatMap(contradictions))]).toEqual([]);
  });

  it('do not undo each other at the end of any journey', () => {
    for (const situation of everyWalk()) {
      expect(contradictions(situation), [...situation.facts].join()).toEqual([]);
    }
  });

  it('are found where they do', () => {
    const shown = new Set(
      everyStory().flatMap((situation) =>
        planTexts(situation.plan, words.zh).map(({ text }) => text),
      ),
    );
    const silent = Object.entries(pairs).filter(
      ([, { one }]) => ![...shown].some((text) => one.test(text)),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
