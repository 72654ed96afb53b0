import { expect, test } from 'vitest';
import { sourceGone } from './source-gone';

const own = { kind: 'ownSite', url: 'https://www.icbc.com.cn/a' } as const;
const regulator = { kind: 'regulator', url: 'http://www.pbc.gov.cn/#top' } as const;
const news = { kind: 'news', url: 'https://ce.cn/' } as const;
const lost = (url: string, at = '2026-05-01T20:00:00Z') => ({ url, raisedAt: new Date(at) });

test('a source is gone when every page that carries the number has lost it', () => {
  const ownLost = lost('https://www.icbc.com.cn/a');
  expect(sourceGone([own, news], [ownLost])).toEqual({ sourceGoneOn: '2026-05-02' });
  expect(sourceGone([own, regulator], [ownLost])).toEqual({});
  // The watcher reads over https what the evidence wrote with http.
  const both = [ownLost, lost('https://www.pbc.gov.cn/', '2026-06-01T00:00:00Z')];
  expect(sourceGone([own, regulator], both)).toEqual({ sourceGoneOn: '2026-06-01' });
});

test('a page that only repeats it neither carries it nor takes it away', () => {
  expect(sourceGone([own, news], [lost('https://ce.cn/')])).toEqual({});
  expect(sourceGone([news], [lost('https://ce.cn/')])).toEqual({ sourceGoneOn: '2026-05-02' });
});

test('without a page to read nothing is gone', () => {
  expect(sourceGone([{ ...own, url: null }], [])).toEqual({});
  expect(sourceGone([], [])).toEqual({});
});
