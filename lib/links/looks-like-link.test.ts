import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/tests/support/runs';
import { looksLikeLink } from './looks-like-link';
import { readLinks } from './read-links';

const piece = fc.oneof(
  fc.constantFrom(
    ...'.。．｡点@:：/\\-wхtpicbc请登录【】[]( )（）\u200b\u00adі０',
    'http://',
    'www',
    '.com',
    '.cn',
  ),
  fc.constantFrom('abc', 'icbc', '工商银行', '.中国', '.apk', ' dot ', 'hxxps', '银行', '95588'),
);

test('no text in which a link is found is taken for a name', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      fc.pre(readLinks(text).length > 0);
      expect(looksLikeLink(text)).toBe(true);
    }),
    { numRuns: runs(3_000) },
  );
});

test.each([
  '拉卡拉',
  'yl',
  '360 数科',
  'A. B',
  '京东支付（钱袋宝）',
  'Lakala',
  '银联商务·全民付',
  '',
])('the name "%s" is none', (name) => {
  expect(looksLikeLink(name)).toBe(false);
});
