import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { searchAnswerView } from '@/lib/check/search-answer-view';
import { searchContext } from '@/lib/check/search-context';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { pageTitle, readPage, redirectFor } from '@/lib/pages/resolve-page';
import { InstitutionView } from './institution-view';

const hotline = buildHotline({ number: '95588', display: '95588' });
const listed = buildInstitution({ id: 'listed', number: 1, hotlines: [hotline] });
const gone = { withdrawnOn: '2026-11-20', replacedBy: null } as const;
const former = buildInstitution({
  ...{ id: 'former', number: 2, withdrawnOn: '2026-11-20' },
  brand: { zh: '从前', en: 'Former' },
  withdrawn: [
    { ...gone, kind: 'phone', value: '4008123456' },
    { ...gone, kind: 'website', value: 'former-pay.com.cn' },
    { ...gone, kind: 'phone', value: '95588' },
  ],
});
const directory = {
  ...{ institutions: [listed], former: [former] },
  ...{ today: '2026-11-28', asOf: null, version: '1' },
};

test.each(locales)('the page of who is no longer listed stays, and says so in %s', (locale) => {
  const messages = allMessages[locale];
  const asked = readPage(locale, '/hotlines/former', {});
  if (!asked || !('request' in asked) || asked.request.page !== 'institution') {
    throw new Error('Expected the page of an institution.');
  }
  const { request } = asked;
  const context = { directory, locale, messages, site: null, inWeChat: false, goTo: null };
  expect(redirectFor(request, directory)).toBeNull();
  expect(pageTitle(request, context)).toMatch(/已经不再列出|no longer listed/);
  const page = renderToStaticMarkup(<InstitutionView {...{ request, context }} />);
  expect(page).toContain('2026-11-20');
  expect(page).toContain(messages.directory.institution.formerText);
  // Nobody is led to dial or open what strangers may hold by now.
  expect(page).not.toMatch(/tel:|4008123456|former-pay\.com\.cn/);
});

test('its numbers and websites are told as its own once, and what is somebody’s today is theirs', () => {
  const context = searchContext(directory, allMessages.zh, 'zh');
  const title = (typed: string) => searchAnswerView(typed, context).title;
  expect(title('400 812 3456')).toBe('400 812 3456 曾列为“从前”的官方号码，2026-11-20 起不再列出');
  expect(title('www.former-pay.com.cn')).toContain('曾列为“从前”的官方网站，2026-11-20 起不再列出');
  for (const typed of ['400 812 3456', 'www.former-pay.com.cn']) {
    const { links } = searchAnswerView(typed, context);
    expect(links[0]).toEqual({ href: '/zh/hotlines/former', label: '看“从前”撤下的记录' });
  }
  expect(title('95588')).toBe('95588 是“示例”的官方号码');
});
