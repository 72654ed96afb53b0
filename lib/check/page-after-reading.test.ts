import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuestionId, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { factField, pageAfterReading } from './page-after-reading';

const after = (fields: Record<string, string>) =>
  pageAfterReading('zh', new URLSearchParams(fields));

test.each([
  [{}, '/zh/check/contact?situation=contacted'],
  [
    { 'fact.requests.pay': 'yes', 'fact.contact.message': 'yes' },
    '/zh/check/payment?contact=message&requests=pay&situation=contacted',
  ],
  [
    { 'fact.requests.smsCode': 'yes', 'fact.requests.pay': 'no', 'fact.contact.message': 'yes' },
    '/zh/check/result?contact=message&requests=smsCode&situation=contacted',
  ],
  [{ 'fact.losses.paid': 'yes' }, '/zh/check/contact?losses=paid&situation=happened'],
  [{ 'fact.losses.paid': 'unclear' }, '/zh/check/contact?situation=contacted'],
  [
    { 'fact.contact.callLive': 'yes', 'fact.requests.password': 'yes' },
    '/zh/check/result?contact=callLive&requests=password&situation=onCall',
  ],
  [
    { 'fact.requests.pay': 'yes', 'fact.contact.message': 'yes', more: 'yes' },
    '/zh/check/requests?contact=message&requests=pay&situation=contacted',
  ],
  [{ situation: 'happened', 'fact.losses.paid': 'no' }, '/zh/check/losses?situation=happened'],
])('%j leads to %s', (fields, address) => {
  expect(after(fields)).toBe(address);
});

test('whatever is sent, the address holds chosen options and nothing else', () => {
  const facts = questionIds.flatMap((id) => vocabulary[id].map((o) => factField(`${id}.${o}`)));
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom(...facts), fc.constantFrom('text', 'more', 'situation'), fc.string()),
    fc.oneof(fc.constantFrom('yes', 'no', 'unclear'), fc.string({ unit: 'binary' })),
  );
  fc.assert(
    fc.property(fields, (sent) => {
      const url = new URL(after(sent), 'http://site.example');
      for (const [question, options] of url.searchParams) {
        if (!isQuestionId(question)) throw new Error(`${question} is no question`);
        const known: readonly string[] = vocabulary[question];
        expect(options.split(',').filter((option) => !known.includes(option))).toEqual([]);
      }
    }),
  );
});
