import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { knownNumbers } from './known-numbers';
import { knownWithdrawn } from './known-withdrawn';
import { numberAnswerMessages, numberAnswerView } from './number-answer-view';

const bank = buildInstitution({
  id: 'bank',
  kind: 'bank',
  brand: { zh: '示例银行', en: 'Sample Bank' },
  hotlines: [buildHotline({ number: '95588', display: '95588', direction: 'mayCallOut' })],
});
const acquirer = buildInstitution({
  hotlines: [buildHotline({ number: '95016', display: '95016', publishAs: 'unconfirmed' })],
});
const antiFraud = buildInstitution({
  id: 'antiFraud',
  hotlines: [buildHotline({ number: '96110', display: '96110', purpose: 'fraudWarning' })],
});
const gone = { kind: 'phone', withdrawnOn: '2026-01-15', replacedBy: null } as const;
const former = buildInstitution({
  id: 'former',
  brand: { zh: '从前', en: 'Former' },
  withdrawn: [
    { ...gone, value: '4008123456' },
    { ...gone, value: '95589', replacedBy: '95587' },
    { ...gone, value: '95016' },
  ],
});
const messages = allMessages.zh.directory;

const quote = {
  kind: 'regulator',
  publisher: { zh: '示例', en: 'Sample' },
  ...{ url: null, weak: false, pageDate: '2024-05-30', seenOn: '2026-01-20' },
} as const;
const disputed = buildInstitution({
  id: 'disputed',
  hotlines: [
    buildHotline({
      ...{ number: '95599', display: '95599', direction: 'unknown' },
      directionQuotes: [
        { ...quote, says: 'inboundOnly', quote: '不会用它打给您' },
        { ...quote, says: 'mayCallOut', weak: true, quote: '会用它打给您' },
      ],
    }),
    buildHotline({
      ...{ number: '95533', display: '95533', direction: 'mayCallOut' },
      directionQuotes: [
        { ...quote, says: 'mayCallOut', quote: '我行会电话提醒' },
        { ...quote, says: 'mayCallOut', weak: true, quote: '听说会打来' },
      ],
    }),
  ],
});

function answer(query: string, today = '2026-02-01') {
  const published = [bank, acquirer, antiFraud, disputed];
  const numbers = knownNumbers(published, today, 'zh');
  return numberAnswerView(query, {
    numbers,
    withdrawn: knownWithdrawn({ institutions: [...published, former] }, 'zh'),
    messages: numberAnswerMessages(messages),
    locale: 'zh',
  });
}

describe('an official number', () => {
  test('is named with its owner and the way to its proof, and never taken for proof of the caller', () => {
    const view = answer('+86 95588');
    expect(view.title).toBe('+86 95588 是“示例银行”的官方号码');
    expect(view.lines).toContain(messages.answer.displayProvesNothing);
    expect(view.lines).toContain(messages.hotline.directions.mayCallOut);
    expect(view.links[0]?.href).toBe('/zh/hotlines/bank');
  });

  test('comes with what pages say about calls from it, dated, without those that decide nothing', () => {
    const lines = answer('95533').lines.join('\n');
    expect(lines).toContain('我行会电话提醒');
    expect(lines).toContain('2024-05-30');
    expect(lines).not.toContain('听说会打来');
    expect(lines).not.toContain(messages.hotline.quotesContradict);
  });

  test('of which pages contradict each other is told with both, as not known', () => {
    const { lines } = answer('95599');
    expect(lines).toContain(messages.hotline.directions.unknown);
    expect(lines).toContain(messages.hotline.quotesContradict);
    expect(lines.filter((line) => line.includes('会用它打给您'))).toHaveLength(2);
  });

  test('that only others print is not called official', () => {
    expect(answer('95016').title).toBe('有资料说 95016 是“示例”的号码，还没核实');
  });

  test('past its date is told with its date', () => {
    expect(answer('95588', '2030-01-01').title).toContain('核对已失效');
  });

  test('of the anti-fraud line is answered, never hung up on first', () => {
    expect(answer('96110').lines[0]).toBe(messages.answer.answerIt);
  });
});

describe('a number that was official', () => {
  test('is told with the day since which it is not listed, whatever it resembles by now', () => {
    const { title, lines, links } = answer('400-812-3456');
    expect(title).toBe('400-812-3456 曾列为“从前”的官方号码，2026-01-15 起不再列出');
    expect(lines).toEqual([messages.answer.withdrawnText, messages.classes.fourHundred]);
    expect(links[0]?.href).toBe('/zh/hotlines/former');
    // One digit from the bank's 95588.
    expect(answer('95589').title).toContain('2026-01-15 起不再列出');
    expect(answer('95589').lines.join('')).toContain('95587');
  });

  test('and is somebody else’s today is theirs', () => {
    expect(answer('95016').title).toBe('有资料说 95016 是“示例”的号码，还没核实');
  });
});

describe('any other number', () => {
  test('is said to be a landline of somebody with its area code, and not to be theirs without one', () => {
    const line = buildHotline({ number: '02161871299', display: '021-61871299' });
    const quick = buildInstitution({
      id: 'quick',
      brand: { zh: '快钱', en: 'Q' },
      hotlines: [line],
    });
    const view = numberAnswerView('6187 1299', {
      ...{ numbers: knownNumbers([quick], '2026-02-01', 'zh'), withdrawn: [] },
      ...{ messages: numberAnswerMessages(messages), locale: 'zh' },
    });
    expect(view.title).toBe('目录里没有 6187 1299');
    expect(view.lines.join('')).toContain('加上区号就是“快钱”的 02161871299');
    expect(view.links[0]?.href).toBe('/zh/hotlines/quick');
  });

  test('one digit away from an official one is told as a look-alike', () => {
    expect(answer('955881').title).toBe('955881 很像“示例银行”的号码，但不是');
  });

  test('that is not listed is neither a fraudster’s nor safe', () => {
    const { title, lines } = answer('138 0013 8000');
    expect(title).toBe('目录里没有 138 0013 8000');
    expect(lines).toEqual([messages.answer.notListedText, messages.classes.mobile]);
  });

  test('that cannot be read is asked for again', () => {
    expect(answer('12345678901234567890123456789').title).toBe(messages.answer.unreadable);
  });
});

test.each(locales)('every kind of number has a next step in %s', (locale) => {
  const own = allMessages[locale].directory;
  const numbers = knownNumbers([bank], '2026-02-01', locale);
  const context = { numbers, withdrawn: [], messages: numberAnswerMessages(own), locale };
  for (const query of ['13800138000', '17012345678', '02112345678', '4001234567', '8001234567']) {
    const { title, lines, links } = numberAnswerView(query, context);
    expect(`${title}${lines.join('')}`).not.toMatch(/[{}]|undefined/);
    expect(links).toHaveLength(1);
  }
});
