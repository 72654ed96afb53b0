import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { drills } from '@/lib/learning/drill/table';
import type { PageContext, PageMessages } from '@/lib/pages/page-context';
import type { PhonePageId } from '@/lib/pages/page-request';
import { needsOf, pageTitle, readPage } from '@/lib/pages/resolve-page';
import { callTargets, institutionsFor } from '@/lib/response/call-targets';
import { questionIds } from '@/lib/triage/vocabulary';
import { pageViews } from './page-views';
import { renderPage } from './render-page';

const told =
  'contact=callEnded&requests=smsCode,pay&situation=contacted&losses=paid&claimed=made-up&acquirer=made-up&bank=made-up';

/** Addresses of every page that show what it has to show. */
const addresses: Readonly<Record<PhonePageId, readonly string[]>> = {
  home: ['/'],
  call: ['/call'],
  result: ['/check/result', `/check/result?${told}`],
  question: questionIds.flatMap((id) => [`/check/${id}?${told}`, `/check/${id}?missing=yes`]),
  read: ['/check/read', `/check/read?${told}`],
  plan: ['/plan', `/plan?${told}`],
  hotlines: ['/hotlines', '/hotlines?by=letter', '/hotlines?q=示例', '/hotlines?q=95588'],
  institution: ['/hotlines/made-up'],
  shop: ['/shop'],
  drills: ['/drill'],
  drill: drills.flatMap(({ id, turns }) => [
    `/drill/${id}`,
    `/drill/${id}?did=${turns.map(({ moves }) => moves[0]).join(',')}`,
  ]),
};

/** Every fixed entry that a plan dials, beside the one the merchant picked. */
const ids = ['made-up', ...callTargets.flatMap((target) => institutionsFor(target, {}))];
const institutions = ids.map((id) => buildInstitution({ id, hotlines: [buildHotline()] }));
const directory = { institutions, today: '2026-01-02', asOf: null, version: '1' };

describe.each(Object.keys(addresses) as PhonePageId[])('the page "%s"', (page) => {
  it.each(addresses[page])('at %s needs nothing its row does not name', async (address) => {
    const [path = '', query] = address.split('?');
    const fields = Object.fromEntries(new URLSearchParams(query));
    await pageViews[page].load();
    for (const locale of locales) {
      const asked = readPage(locale, path, fields);
      if (!asked || !('request' in asked)) throw new Error(`Expected a page at ${address}.`);
      const { request } = asked;
      expect(request.page).toBe(page);
      const rest = { site: null, inWeChat: false, goTo: null };
      const whole: PageContext = { ...rest, locale, directory, messages: allMessages[locale] };
      const { messages, directory: needed } = needsOf(request);
      const named = messages.map((area) => [area, allMessages[locale][area]]);
      const least: PageContext = {
        ...whole,
        messages: Object.fromEntries(named) as unknown as PageMessages,
        directory: needed ? directory : { ...directory, institutions: [] },
      };
      const markup = renderToStaticMarkup(renderPage(request, whole));
      expect(markup).not.toBe('');
      expect(renderToStaticMarkup(renderPage(request, least))).toBe(markup);
      expect(pageTitle(request, least)).toBe(pageTitle(request, whole));
    }
  });
});
