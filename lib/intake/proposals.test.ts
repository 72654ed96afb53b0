import { describe, expect, test } from 'vitest';
import { readText } from './read';

describe('sums', () => {
  const sums = (text: string) =>
    readText(text).amounts.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['让我交了299，又扣了58元', ['299', '58元']],
    ['I paid 299 by wechat', ['299']],
    ['说能贷30万，先交3000', ['3000']],
    ['批了20万额度，让我刷998', ['998']],
    ['打12366问过，交了2次，付了3张', []],
    ['到付29', ['29']],
    ['转了13万6，又转了2万', ['13万6', '2万']],
  ])('of "%s" are %j', (text, amounts) => {
    expect(sums(text)).toEqual(amounts);
  });
});
