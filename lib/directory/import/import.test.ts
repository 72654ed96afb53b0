import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from '@/lib/database/connect';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { testDatabase } from '@/lib/database/test-database';
import { emptyTestDatabase } from '../factories/empty-test-database';
import { recordAct } from '../review/audit';
import { readInstitutions, readPublication, readPublished } from '../store/repository';
import { readDirectoryFiles } from './files';
import { importDirectory } from './import';
import { institutionFrom } from './institution';
import { type DirectoryFile, parseDirectory } from './parse';

const now = new Date('2026-11-27T00:00:00Z');
const shipped = await readDirectoryFiles('prisma/directory');
const shippedEntries = parseDirectory(shipped).entries.map(({ entry }) => entry);
const shippedPoints = shippedEntries.flatMap(({ hotlines, channels }) => [
  ...hotlines,
  ...channels,
]);
let server: Awaited<ReturnType<typeof testDatabase>>;
let database: PrismaClient;

beforeAll(async () => {
  server = await testDatabase();
  database = connect(server.url);
});
afterAll(async () => {
  await database.$disconnect();
  await server.close();
});
beforeEach(() => emptyTestDatabase(database));

/** The shipped files with one file's text changed. */
function withChange(file: string, from: string | RegExp, to: string): DirectoryFile[] {
  return shipped.map(({ name, text }) => ({
    name,
    text: name === file ? text.replace(from, to) : text,
  }));
}

async function load(files: readonly DirectoryFile[], on = database) {
  const outcome = await importDirectory(on, files, now);
  if (outcome.refused !== null) throw new Error(JSON.stringify(outcome.refused));
  return outcome;
}

test('what readers get is exactly what the files say', async () => {
  await load(shipped);
  const { entries } = parseDirectory(shipped);
  const written = entries
    .map(({ entry }) => institutionFrom(entry))
    .sort((a, b) => a.number - b.number);
  const read = (await readPublished(database))?.institutions ?? [];
  expect(read.map((institution) => ({ ...institution, history: [] }))).toEqual(written);
});

test('a number stands in the history since the day its page was read', async () => {
  await load(shipped);
  const [unionPay] = await readInstitutions(database);
  expect(unionPay?.history).toContainEqual({
    ...{ on: '2026-11-27', kind: 'added', number: '95516', by: [] },
  });
});

test('the same files a second time change nothing and publish nothing', async () => {
  const first = await load(shipped);
  expect(first.added).toHaveLength(shippedEntries.length + shippedPoints.length);
  const again = await load(shipped);
  expect(again).toEqual({
    refused: null,
    version: 1,
    sentToReview: [],
    added: [],
    changed: [],
    withdrawn: [],
  });
});

test('two instances that start at once publish once', async () => {
  const second = connect(server.url);
  const outcomes = await Promise.all([load(shipped), load(shipped, second)]);
  await second.$disconnect();
  expect(outcomes.map(({ version }) => version)).toEqual([1, 1]);
});

const swapped = withChange('acquirers.json', /4008202819|400-820-2819/g, '4008202820');

test('a number in the place of another goes to review, and readers keep the old one', async () => {
  await load(shipped);
  const { version, sentToReview, added, withdrawn } = await load(swapped);
  expect({ version, sentToReview, added, withdrawn }).toEqual({
    version: 1,
    sentToReview: ['huifu hotline 4008202819 → 4008202820'],
    added: [],
    withdrawn: [],
  });
  expect(await database.proposal.count()).toBe(1);
});

test('the same replacement is proposed once, however often the files ask', async () => {
  await load(shipped);
  await load(swapped);
  await load(swapped);
  expect(await database.proposal.count()).toBe(1);
});

test('a number the files no longer name is withdrawn, and published again when they do', async () => {
  const without = withChange('clearing.json', /"hotlines": \[[\s\S]*?\n {4}\],\n/, '');
  await load(shipped);
  expect((await load(without)).withdrawn).toEqual(['china-unionpay hotline 95516']);
  expect((await load(shipped)).added).toEqual(['china-unionpay hotline 95516']);
});

test('a changed word is told as a change of that part alone', async () => {
  await load(shipped);
  const { added, changed, withdrawn } = await load(
    withChange('wallets.json', '"蚂蚁"', '"蚂蚁集团"'),
  );
  expect({ added, changed, withdrawn }).toEqual({ added: [], changed: ['alipay'], withdrawn: [] });
});

test('an institution that leaves keeps its short-code number for ever', async () => {
  await load(shipped);
  const { withdrawn } = await load(shipped.filter(({ name }) => name !== 'clearing.json'));
  expect(withdrawn).toContain('china-unionpay');
  expect((await readInstitutions(database)).some(({ id }) => id === 'china-unionpay')).toBe(false);
  const reused = withChange('clearing.json', '"netsunion"', '"somebody-else"');
  const { refused } = await importDirectory(database, reused, now);
  expect(refused?.map(({ arrived }) => arrived)).toEqual(['2, which belongs to netsunion']);
});

test('an institution that leaves goes on saying what was official of it, and comes back as it was', async () => {
  await load(shipped);
  const before = await readPublished(database);
  const { version } = await load(shipped.filter(({ name }) => name !== 'clearing.json'));
  const gone = await readPublished(database);
  expect(gone?.institutions.some(({ id }) => id === 'china-unionpay')).toBe(false);
  const [unionPay] = gone?.former ?? [];
  expect(unionPay).toMatchObject({
    ...{ id: 'china-unionpay', number: 1, withdrawnOn: '2026-11-27', hotlines: [], channels: [] },
    withdrawn: expect.arrayContaining([
      { kind: 'phone', value: '95516', withdrawnOn: '2026-11-27', replacedBy: null },
    ]),
  });
  // The same files again publish nothing, and the row that only they may bring back is theirs to bring.
  const without = shipped.filter(({ name }) => name !== 'clearing.json');
  expect(await load(without)).toMatchObject({ version, withdrawn: [] });
  expect((await load(shipped)).added).toContain('china-unionpay');
  const back = await readPublished(database);
  expect(back?.former).toEqual([]);
  expect(back?.institutions).toEqual(before?.institutions);
});

test('one wrong digit refuses everything, and readers keep what they had', async () => {
  await load(shipped);
  const before = await readPublication(database);
  const wrong = withChange('acquirers.json', '"400-820-2819"', '"400-820-2818"');
  const { refused } = await importDirectory(database, wrong, now);
  expect(refused?.map(({ file, entry, field }) => [file, entry, field])).toEqual([
    ['acquirers.json', 'huifu', 'hotline 4008202819 display'],
  ]);
  expect(await readPublication(database)).toEqual(before);
});

test('no files at all withdraw nothing', async () => {
  await load(shipped);
  const { refused } = await importDirectory(database, [], now);
  expect(refused).toHaveLength(1);
  expect(await readInstitutions(database)).toHaveLength(shippedEntries.length);
});

test('the database itself refuses a mobile number', async () => {
  await load(shipped);
  const act = { at: now, actor: 'me', action: 'edit', subject: 'a number', detail: {} };
  const recorded = (write: (db: Prisma.TransactionClient) => Promise<unknown>) =>
    database.$transaction(async (db) => {
      await recordAct(db, act);
      await write(db);
    });
  const data = { value: '13800138000' };
  const write = recorded((db) => db.contactPoint.updateMany({ where: { value: '95516' }, data }));
  await expect(write).rejects.toThrow('never edited in place');
  const row = await database.contactPoint.findFirstOrThrow({ where: { value: '95516' } });
  const create = recorded((db) => db.contactPoint.create({ data: { ...row, id: 9999, ...data } }));
  await expect(create).rejects.toThrow('phone_is_digits_and_no_mobile');
});
