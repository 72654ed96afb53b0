import { expect, test } from 'vitest';
import { isReviewedAddress, reviewedHosts } from './hosts';

test.each([
  'https://www.pbc.gov.cn/zhengwugongkai/index.html',
  'http://www.icbc.com.cn/icbc/html/index.html',
  'https://github.com/huifurepo/dg-payment-skills/blob/main/README.md',
])('%s may be a link', (address) => {
  expect(isReviewedAddress(address)).toBe(true);
});

test.each([
  ['an agent’s look-alike', 'https://lakala-kf.com/'],
  ['a reviewed name in front of another host', 'https://www.icbc.com.cn.example.com/'],
  ['a host that only ends alike', 'https://fakeicbc.com.cn/'],
  ['another account on a shared host', 'https://github.com/huifurepo-official/x'],
  ['a shared host without a path', 'https://github.com/'],
  ['a name before an @', 'https://www.icbc.com.cn@example.com/'],
  ['another port', 'https://www.icbc.com.cn:8443/'],
  ['a script', 'javascript:alert(1)'],
  ['a telephone link', 'tel:95588'],
  ['no address at all', 'public code, repository not named'],
])('%s may not be a link', (_what, address) => {
  expect(isReviewedAddress(address)).toBe(false);
});

test('the list names each host once', () => {
  expect(new Set(reviewedHosts).size).toBe(reviewedHosts.length);
});
