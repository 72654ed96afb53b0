import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import type { Institution } from '@/lib/directory/model/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { SearchResults } from './search-results';

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
