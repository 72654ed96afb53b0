import { expect, test } from 'vitest';
import { decisiveRequests } from './intake-view';
import { intakeView } from './intake-view-here';

test('the pieces are the whole text, what is better not shown again drawn as dots', () => {
  const text = '客服让我报验证码482913，我没给。点了 http://a.example/x 这个链接';
  const { pieces } = intakeView(text);
  const whole = pieces.map(({ text: piece }) => piece).join('');
  expect(whole).toHaveLength(text.length);
  expect(whole).not.toContain('482913');
  expect(pieces.some(({ isMarked }) => isMarked)).toBe(true);
});

test('what decides alone and was not mentioned is asked all the same', () => {
  const { facts, unmentioned } = intakeView('有人打电话让我交299换新机，还让我报验证码');
  const mentioned = facts.map(({ fact }) => fact);
  expect(mentioned).toContain('requests.smsCode');
  expect([...unmentioned].sort()).toEqual(
    decisiveRequests.filter((fact) => !mentioned.includes(fact)).sort(),
  );
});

test('a link and a number are named once, with what their form shows', () => {
  const { numbers, links } = intakeView('【通知】点击 t.cn/abc 办理，电话13800138000，13800138000');
  expect(numbers).toEqual(['13800138000']);
  expect(links).toEqual([expect.objectContaining({ host: 't.cn', findings: ['shortLink'] })]);
});

test.each(['', ' ', '你好', '\ud800', '1'.repeat(3_000)])(
  '%j is shown and fails nothing',
  (text) => {
    expect(
      intakeView(text)
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toHaveLength(Math.min(text.length, 2_000));
  },
);

test.each([
  ['他说机器月底停用，要交钱', 'story.stopUse', '他说机器月底停用'],
  [
    'He says my card machine has expired and cannot be used any more after this month or so',
    'story.stopUse',
    '… says my card machine has expired and cannot be used any more…',
  ],
])('a quote cuts no word: %s', (text, fact, quote) => {
  expect(intakeView(text).facts.find((one) => one.fact === fact)?.quote).toBe(quote);
});
