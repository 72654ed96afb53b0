import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/triage/verdict';
import { type Fact, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { proposalFrom } from './proposal';
import { readText } from './read';

/**
 * Facts that are a scam whatever else is told, each with what somebody does who does what is asked. A new one that can
 * be read from a text does not pass before it has its words here.
 */
const words: Readonly<Record<string, { zh: readonly string[]; en: readonly string[] }>> = {
  'requests.smsCode': { zh: ['报验证码', '把短信验证码发过去'], en: ['send the code'] },
  'requests.password': { zh: ['说支付密码', '告诉他银行卡密码'], en: ['give the bank password'] },
  'requests.cvv': { zh: ['报卡背面的三位数', '提供安全码'], en: ['give the cvv'] },
  'requests.moveOthersMoney': { zh: ['帮他收一笔钱', '代收钱'], en: [] },
  'requests.screenShare': { zh: ['共享屏幕', '开屏幕共享'], en: ['share the screen'] },
  'requests.tapCardOnPhone': {
    zh: ['把银行卡贴在手机背面'],
    en: ['hold the card against the phone'],
  },
  'requests.callForwarding': { zh: ['设置呼叫转移'], en: ['set call forwarding'] },
  'requests.platformLogin': { zh: ['把店铺后台的密码给他', '提供外卖平台的账号'], en: [] },
  'requests.keyedCards': { zh: ['手输卡号'], en: [] },
  'payment.personal': { zh: ['把钱转到个人账户'], en: [] },
  'payment.safeAccount': { zh: ['把钱转到安全账户'], en: [] },
  'payment.atmGuided': { zh: ['去自助机操作转账'], en: [] },
};

/** Who denies, warns, quotes a warning or asks: none of it says that it was asked for here. */
const frames = {
  zh: [
    '他没让我$',
    '没有人要我$',
    '对方没要求$',
    '没叫我$，也没收钱',
    '他不用我$',
    '请勿$',
    '切勿$',
    '千万不要$',
    '银行不会要求您$',
    '警察绝不会让您$',
    '工作人员不会向您要求$',
    '反诈提醒：凡是让您$的都是诈骗',
    '谨防骗子让您$',
    '【某某银行】近期有不法分子冒充客服，要求客户$，请勿相信',
    '警惕：有人冒充客服让您$',
    '民警提醒我，有人让$的，不要信',
    '银行短信写着“任何人让您$都是诈骗”',
    '群里转的提醒说，千万别$',
    '店里贴的海报写着，接到要$的赶紧挂',
    '邻居说凡遇到让$的一律挂断',
    '告示写着不轻信，不$',
    '他问我有没有$',
    '问我是否$',
    '收到这个【某某银行】工作人员不会要求您$，请勿相信',
    '收到【反诈中心】凡是让您$的都是诈骗',
    '短信里写的【某某支付】切勿$',
    '他：您好\n我：不会让我$吧\n他：不会的，请勿$',
    '隔壁老板说有人让他$',
    '楼下大爷被骗了八万，就是让他$那种',
    '朋友上当了，人家让他$，想问问怎么防',
    '我没$也没人让我$',
  ],
  en: [
    'Nobody asked me to $.',
    'He did not ask me to $.',
    "They didn't want me to $.",
    'Never $.',
    'Do not $ to anyone.',
    'The bank will never ask you to $.',
    'Beware of callers who ask you to $.',
  ],
};

const read = (text: string) =>
  proposalFrom(readText(text))
    .facts.filter(({ state }) => state === 'yes')
    .map(({ fact }) => fact);

const decisive = questionIds
  .flatMap((question) => vocabulary[question].map((option) => `${question}.${option}` as Fact))
  .filter((fact) => judge(new Set([fact])).level === 'scam');

const around = fc.constantFrom('', '今天接到一个电话，', '他说是银行的。', '我有点怕，', '\n');
const after = fc.constantFrom('', '。', '！', '，想问问是不是真的', '。他后来就走了');

describe('a fact that decides alone', () => {
  it('has its words here, unless it is never read', () => {
    const unread = ['official.denied'];
    expect(Object.keys(words).sort()).toEqual(
      decisive.filter((fact) => !unread.includes(fact)).sort(),
    );
  });

  it.each(Object.entries(words))('%s is read where it is asked for', (fact, { zh, en }) => {
    for (const word of zh) expect(read(`他打电话让我${word}`), word).toContain(fact);
    for (const word of en) expect(read(`He asked me to ${word}.`), word).toContain(fact);
  });

  const sentences = fc.oneof(
    fc.constantFrom(...Object.entries(words)).chain(([fact, { zh }]) =>
      fc
        .tuple(fc.constantFrom(...zh), fc.constantFrom(...frames.zh), around, after)
        .map(([word, frame, before, end]) => {
          return [fact, `${before}${frame.split('$').join(word)}${end}`] as const;
        }),
    ),
    fc
      .constantFrom(...Object.entries(words).filter(([, { en }]) => en.length > 0))
      .chain(([fact, { en }]) =>
        fc
          .tuple(fc.constantFrom(...en), fc.constantFrom(...frames.en))
          .map(([word, frame]) => [fact, frame.split('$').join(word)] as const),
      ),
  );

  it('is never preset from what is denied, warned of, quoted from a warning or only asked about', () => {
    fc.assert(
      fc.property(sentences, ([, text]) => {
        expect(
          read(text).filter((fact) => decisive.includes(fact)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});
