import { expect, test } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { buildChannel, buildHotline, buildInstitution } from '../factories/institution';
import { asScriptText, linkedData } from './linked-data';

const { purposes } = allMessages.zh.directory;
const on = (today: string) => ({ today, locale: 'zh', purposes, page: null }) as const;
const institution = buildInstitution({
  aliases: ['小样'],
  hotlines: [
    buildHotline(),
    buildHotline({ number: '95016', display: '95016', publishAs: 'unconfirmed' }),
  ],
  channels: [
    buildChannel(),
    buildChannel({ value: 'other.com', display: 'other.com', publishAs: 'unconfirmed' }),
    buildChannel({ kind: 'app', value: '示例', display: '示例' }),
  ],
});

test('names an institution, its confirmed websites and the numbers that may be dialled, no other', () => {
  expect(linkedData(institution, on('2026-02-01'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: '示例',
    legalName: '示例支付有限公司',
    alternateName: ['小样'],
    sameAs: ['https://icbc.com.cn/'],
    contactPoint: [
      {
        '@type': 'ContactPoint',
        telephone: '400-000-1111',
        contactType: purposes.customerService,
        areaServed: 'CN',
      },
    ],
  });
});

test('says nothing of what has expired', () => {
  const data = linkedData(institution, on('2029-01-01'));
  expect(data).not.toHaveProperty('contactPoint');
  expect(data).not.toHaveProperty('sameAs');
});

test('no name can end the element it stands in', () => {
  const named = buildInstitution({ brand: { zh: '</script><script>alert(1)', en: 'x' } });
  const text = asScriptText(linkedData(named, on('2026-02-01')));
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)');
});
