import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import type { Institution } from '@/lib/directory/model/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { SearchResults } from './search-results';

test('a name with a brand in it is said not to be listed, with the way to the brand', () => {
  const unionPay = buildInstitution({ id: 'union', brand: { zh: '银联', en: 'UnionPay' } });
  for (const locale of locales) {
    const messages = allMessages[locale].directory;
    const shared = { query: '银联POS运营中心', today: '2026-01-02', messages, locale };
    const results = <SearchResults institutions={[]} inside={[unionPay]} {...shared} />;
    const markup = renderToStaticMarkup(results);
    expect(markup).toContain(`href="/${locale}/hotlines/union"`);
    expect(markup).toMatch(/不等于就是“银联”的人|does not make a caller UnionPay/);
    expect(markup).toContain(`href="/${locale}/shop"`);
  }
});

test.each<[string, readonly Institution[], boolean]>([
  ['that is not listed', [], true],
  ['that is listed', [buildInstitution()], false],
])(
  'for a name %s the register and the note in My shop are named: %j',
  (_, institutions, isTold) => {
    for (const locale of locales) {
      const messages = allMessages[locale].directory;
      const shared = { query: 'x', today: '2026-01-02', messages, locale };
      const markup = renderToStaticMarkup(
        <SearchResults institutions={institutions} {...shared} />,
      );
      expect(markup.includes(`href="/${locale}/shop"`)).toBe(isTold);
      expect(markup.includes(messages.safely.contract)).toBe(isTold);
    }
  },
);
