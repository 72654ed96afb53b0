import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { drawablePattern } from './drawable-pattern';
import { pageTable } from './page-table';
import { phonePages } from './phone-pages';

const drawable = new RegExp(drawablePattern());

function matches(path: string): string | null {
  return path.match(drawable)?.[1] ?? null;
}

it('every page drawn on the phone is matched in every language, with a slash at the end too', () => {
  for (const { path } of Object.values(phonePages)) {
    const filled = path.replace(/\[\w+\]/, 'some-id');
    for (const locale of locales) {
      expect(matches(`/${locale}${filled}`), path).toBe(locale);
      expect(matches(`/${locale}${filled}/`.replace('//', '/')), path).toBe(locale);
    }
  }
  expect('/').toMatch(drawable);
});

it('no page that only the server draws is matched', () => {
  const drawn = new Set<string>([...Object.keys(phonePages), 'check']);
  const others = Object.entries(pageTable).filter(([id]) => !drawn.has(id));
  expect(others.length).toBeGreaterThan(5);
  for (const [, { path }] of others) {
    expect(matches(`/zh${path.replace(/\[\w+\]/g, 'x')}`), path).toBeNull();
  }
});
