import { beforeEach, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { buildHotline, buildInstitution } from '../factories/institution';
import { fillTestDatabase, now, number, page } from '../factories/review-database';
import { readInstitutions } from '../store/repository';
import { decide } from './decide';
import { type NumberRow, numberRows } from './number-rows';
import { propose } from './propose';
import { proposeFile } from './propose-file';
import { duePoints, openProposals } from './reports';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

/** The published number of the first institution as an exported table writes it, with other fields and its number in the quote. */
async function row(part: Readonly<Record<string, unknown>> = {}): Promise<NumberRow> {
  const [first] = numberRows(await readInstitutions(database));
  const evidence = [{ ...page, pageDate: null, quote: `客服热线 ${part.number ?? first?.number}` }];
  return { ...first, evidence, ...part } as NumberRow;
}
const proposes = async (...rows: NumberRow[]) =>
  (await proposeFile(database, rows, { as: 'ann', now })).made;
const replaces = async (...rows: NumberRow[]) =>
  (await proposeFile(database, rows, { as: 'ann', now }, { withdrawMissing: true })).made;
const waiting = async () =>
  (await openProposals(database)).map((open) => `${open.kind} ${open.institution} ${open.value}`);

test('a table that says what is published proposes nothing', async () => {
  expect(await proposes(await row())).toEqual([]);
  expect(await waiting()).toEqual([]);
});

test('every difference is proposed: a new number, another word, a number left out where that is asked for', async () => {
  const added = await row({ institution: 'two', number: '95001', display: '95001' });
  const changed = await row({ note: { zh: '说明', en: 'a note' } });
  expect(await proposes(added, changed)).toHaveLength(2);
  expect(await waiting()).toEqual(['add two 95001', 'change one 4000001111']);
  await proposes(await row({ number: '95002', display: '95002' }));
  expect((await waiting()).slice(2)).toEqual(['add one 95002']);
  await replaces(await row({ number: '95002', display: '95002' }));
  expect((await waiting()).slice(3)).toEqual(['withdraw one 4000001111']);
});

test('a table imported twice proposes once, whoever imports it', async () => {
  const rows = [
    await row({ institution: 'two', number: '95001', display: '95001' }),
    await row({ note: { zh: '说明', en: 'a note' } }),
  ];
  await proposes(...rows);
  const again = await proposeFile(database, rows, { as: 'bo', now });
  expect(again).toEqual({ made: [], waiting: 2 });
  expect(await waiting()).toHaveLength(2);
  const [first = 0] = (await openProposals(database)).map(({ id }) => id);
  await decide(database, { proposal: first, approve: false, note: 'no' }, { as: 'bo', now });
  expect(await proposes(...rows), 'what was rejected may be asked for again').toHaveLength(1);
});

test('a row that stands twice refuses the table', async () => {
  const added = await row({ institution: 'two', number: '95001', display: '95001' });
  await expect(proposes(added, added)).rejects.toThrow('two 95001 stands in two rows');
  expect(await waiting()).toEqual([]);
});

test('a number whose quote does not hold it is not proposed, however the page writes it it is', async () => {
  const added = (quote: string) =>
    row({
      institution: 'two',
      number: '4008881234',
      display: '4008881234',
      evidence: [{ ...page, kind: 'regulator', pageDate: null, quote }],
    });
  for (const quote of ['客服热线', '客服热线 4008881235', '客服 14008881234']) {
    await expect(proposes(await added(quote)), quote).rejects.toThrow('4008881234');
  }
  for (const quote of [
    '电话：400-888-1234',
    '４００ ８８８ １２３４',
    '400.888.1234（9:00-18:00）',
  ]) {
    const [proposal = 0] = await proposes(await added(quote));
    expect(proposal, quote).toBeGreaterThan(0);
    await decide(database, { proposal, approve: false, note: '' }, { as: 'bo', now });
  }
});

test('one wrong row refuses the whole table, an unknown institution too', async () => {
  const good = await row({ institution: 'two', number: '95001', display: '95001' });
  await expect(proposes(good, await row({ display: '95002' }))).rejects.toThrow('the same digits');
  const mistyped = await row({ number: '95002', display: '95003' });
  await expect(proposes(good, await row(), mistyped)).rejects.toThrow('the same digits');
  const unknown = await row({ institution: 'lakala-kf' });
  await expect(proposes(good, unknown)).rejects.toThrow('No institution lakala-kf');
  expect(await waiting()).toEqual([]);
});

test('an approver sees who proposed what, why and from which page, oldest first', async () => {
  await proposes(await row({ institution: 'two', ...number('95001') }));
  await proposes(await row({ note: { zh: '说明', en: 'a note' } }));
  const live = { on: '2026-11-21', at: 'https://www.pbc.gov.cn/' };
  const check = {
    kind: 'withdraw',
    institution: 'one',
    value: '4000001111',
    reason: 'seen',
  } as const;
  await propose(database, { ...check, checked: live }, { as: 'bo', now });
  const [first, second, third] = await openProposals(database);
  expect(third).toMatchObject({ by: 'bo', content: null, checkedOn: live.on, checkedUrl: live.at });
  expect(first).toMatchObject({
    kind: 'add',
    institution: 'two',
    value: '95001',
    by: 'ann',
    reason: 'from an imported file',
    content: { number: '95001' },
    checkedOn: null,
    checkedUrl: null,
    caution: null,
  });
  expect(second?.id).toBeGreaterThan(first?.id ?? 0);
  expect(second?.caution).toBeNull();
});

test('what was decided waits no longer, and a number that is gone warns of nothing', async () => {
  const [proposal = 0] = await replaces(await row({ number: '95001', display: '95001' }));
  const decision = { proposal, approve: true, note: '' };
  await decide(database, decision, { as: 'bo', now });
  expect(await waiting()).toEqual(['withdraw one 4000001111']);
  await decide(database, { ...decision, proposal: proposal + 1 }, { as: 'bo', now });
  await proposes(await row({ institution: 'two', number: '95016', display: '95016' }));
  await proposes(await row({ number: '4000001112', display: '4000001112' }));
  expect((await openProposals(database)).map(({ caution }) => caution)).toEqual([null, null]);
});

test('a number one slip from one that its institution has asks for a second look', async () => {
  await replaces(await row({ number: '4000001112', display: '4000001112' }));
  const change = { kind: 'change', institution: 'one', value: '4000001111', reason: 'x' } as const;
  for (const digits of ['4000010111', '4000002222']) {
    await propose(database, { ...change, content: number(digits) }, { as: 'ann', now });
  }
  const cautions = (await openProposals(database)).map(({ kind, caution }) => [kind, caution]);
  const words = 'is one slip away from 4000001111: read the live page digit by digit.';
  expect(cautions).toEqual([
    ['add', `4000001112 ${words}`],
    ['withdraw', null],
    ['change', `4000010111 ${words}`],
    ['change', null],
  ]);
});

test('numbers whose review ends within the days asked are due, the first to end first', async () => {
  const institutions = await readInstitutions(database);
  const due = (days: number) =>
    duePoints(institutions, '2026-11-22', days).map(({ id, until }) => `${id} ${until}`);
  expect(due(363)).toEqual(['one hotline 4000001111 2027-11-20']);
  expect(due(362)).toEqual([]);
  const seen = ['2026-03-01', '2026-01-01', '2026-02-01'];
  const hotlines = seen.map((seenOn) => buildHotline({ seenOn }));
  const three = duePoints([buildInstitution({ hotlines })], '2026-11-22', 99);
  expect(three.map(({ until }) => until)).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
});
