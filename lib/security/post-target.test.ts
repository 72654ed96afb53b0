import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocale } from '@/lib/i18n/locales';
import { isPicture, postTarget } from './post-target';

test.each([
  ['/zh/check/number/compare', 'compare'],
  ['/en/check/number/compare/', 'compare'],
  ['/zh/check/number/%63ompare', 'compare'],
  ['/zh/hotlines', 'search'],
  ['/zh//hotlines', 'search'],
  ['/zh/hotlines/icbc', null],
  ['/zh/hotlines/icbc/correction', 'correct'],
  ['/zh/hotlines/icbc/%63orrection/', 'correct'],
  ['/zh/hotlines/correction', null],
  ['/zh/hotlines/icbc/correction/x', null],
  ['/zh/toString', null],
  ['/zh', null],
  ['/%', null],
])('the path %s belongs to %s', (path, target) => expect(postTarget(path)).toBe(target));

test('only a language of the site makes a path one of our forms or pictures', () => {
  const first = fc.oneof(
    fc.constantFrom('a.b', '_next', 'api', 'p', 'icons', '.well-known', 'ZH', 'zh-CN', 'zh.', ''),
    fc.webSegment(),
  );
  fc.assert(
    fc.property(first, (segment) => {
      const said = isLocale(segment);
      expect(postTarget(`/${segment}/check/number/compare`) !== null).toBe(said);
      expect(isPicture(`/${segment}/plan/image.png`)).toBe(said);
    }),
  );
});
