import { expect, test } from 'vitest';
import { buildEvidence, buildInstitution } from '@/lib/directory/factories/institution';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { parseDirectory } from '@/lib/directory/import/parse';
import type { Statement, StatementScope } from '@/lib/directory/model/own-words';
import { journeyFor } from '@/lib/triage/journey';
import { contradictedStatements, deniedFacts } from './contradicted-statements';

function statement(scope: StatementScope, quote: string, seenOn = '2026-11-01'): Statement {
  const page = buildEvidence({ quote, seenOn });
  return {
    scope,
    evidence: { ...page, kind: 'ownSite', url: 'https://www.icbc.com.cn/', pageDate: '2022-04-13' },
  };
}

const noCode = '我行不会以任何理由要求您提供密码、短信验证码';
const told = { role: ['bank'], requests: ['smsCode'], situation: ['contacted'] } as const;

function quotes(scope: StatementScope, answers: object, picks = { bank: 'bank' }, seenOn?: string) {
  const bank = buildInstitution({ id: 'bank', statements: [statement(scope, noCode, seenOn)] });
  const state = { answers: answers as typeof told, picks };
  const { facts } = journeyFor(state.answers);
  const directory = { institutions: [bank], today: '2026-11-28' };
  return contradictedStatements(state, facts, directory).map(({ because }) => because);
}

test('a bank that says it never asks for a code is contradicted by a caller who does', () => {
  expect(quotes('any', { ...told, contact: ['callEnded'] })).toEqual([['requests.smsCode']]);
  expect(quotes('call', { ...told, contact: ['callLive'] })).toEqual([['requests.smsCode']]);
});

test.each([
  ['about calls, of a visit', quotes('call', { ...told, contact: ['visitorGone'] })],
  ['about visits, of a call', quotes('visit', { ...told, contact: ['callEnded'] })],
  ['about messages, of a call', quotes('message', { ...told, contact: ['callEnded'] })],
  ['of a bank nobody named', quotes('any', { ...told, contact: ['callEnded'] }, { bank: '' })],
  [
    'of his bank, where they speak as somebody else',
    quotes('any', { ...told, contact: ['callEnded'], role: ['courier'] }),
  ],
  [
    'about codes, of a request for nothing',
    quotes('any', { ...told, contact: ['callEnded'], requests: ['nothing'] }),
  ],
  [
    'that was read too long ago',
    quotes('any', { ...told, contact: ['callEnded'] }, { bank: 'bank' }, '2024-01-01'),
  ],
])('a statement says nothing %s', (_, found) => expect(found).toEqual([]));

test('words about setting a password deny no question for one', () => {
  expect(deniedFacts(statement('call', '不会指导他人设置密码'))).toEqual([]);
});

// A new statement is read here by somebody: what it is taken to deny.
test('what each shipped statement is taken to deny', async () => {
  const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
  const denied = entries.flatMap(({ entry }) =>
    entry.statements.map((one) => [one.evidence.quote.slice(0, 14), deniedFacts(one as Statement)]),
  );
  const transfer = [
    'payment.safeAccount',
    'payment.personal',
    'payment.returnLater',
    'payment.atmGuided',
  ];
  expect(Object.fromEntries(denied)).toEqual({
    我行不會以任何理由要求您進行: transfer,
    公检法机关以及银行都不会索要: ['requests.password'],
    我行不會以任何理由要求您提供: ['requests.smsCode', 'requests.password', ...transfer],
    '也不會發送“恢復不動戶”、“': [],
    '“公检法”等机关没有所谓的“': transfer,
    '“公检法”等机关不会采取电话': [],
    警方不会通过110拨打群众的: [],
    公安机关不会通过电话指导他人: transfer,
    公检法等司法机关不会通过电话: transfer,
    年报不收费: [],
  });
});
