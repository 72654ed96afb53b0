import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { buildChannel, buildInstitution } from '@/lib/directory/factories/institution';
import type { Channel } from '@/lib/directory/model/contact-point';
import { allMessages } from '@/lib/i18n/messages';
import { InstitutionNames } from './institution-names';

const site = buildChannel({ kind: 'website', value: 'example.com', publishAs: 'sourced' });

test.each<[string, readonly Channel[], boolean]>([
  ['without a proof', [], true],
  ['with the word of others', [{ ...site, publishAs: 'unconfirmed' }], true],
  ['with the proof of another website', [{ ...site, value: 'other.example' }], true],
  ['with its proof further down', [site], false],
])('a website %s is called unchecked or not: %j', (_, channels, isTold) => {
  const website = { text: 'example.com', url: null };
  const institution = { ...buildInstitution({ website }), channels };
  const messages = allMessages.zh.directory;
  const markup = renderToStaticMarkup(
    <InstitutionNames institution={institution} messages={messages} locale="zh" />,
  );
  expect(markup.includes('没有逐页核对')).toBe(isTold);
});
