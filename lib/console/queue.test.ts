import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { sameRows } from '@/lib/directory/factories/empty-test-database';
import {
  entry,
  fileOf,
  fillTestDatabase,
  now,
  number,
  page,
} from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { readInstitutions } from '@/lib/directory/store/repository';
import { cardOf } from './card';
import { acts, checks, type Person, personAt, workAt } from './factories/console-database';
import { lastSaid } from './last-said';
import { neededPeople } from './needed';
import { canBeCompared, entriesFor, waitingIn } from './queue';
import { queueShows } from './queue-shows';

let database: PrismaClient;
let [ann, bo, cy]: Person[] = [];

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => sameRows(database, fill));

async function fill(): Promise<void> {
  await fillTestDatabase(database);
  [ann, bo, cy] = [
    await personAt(database, 'ann', 'editor'),
    await personAt(database, 'bo'),
    await personAt(database, 'cy'),
  ];
}

const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
const said = async (by: Person | undefined, verdict: 'right' | 'wrong' | 'cannotTell') => {
  if (by === undefined) throw new Error('Set up before each test.');
  await checks(workAt(database), by, filed, verdict);
};
const seenBy = async (by: Person | undefined, value = '4000001111') => {
  const name = by?.name ?? '';
  const entries = await entriesFor(database, name, now);
  const found = entries.find(({ item }) => item.shown.value === value);
  if (found === undefined) throw new Error(`Expected an entry for ${value}.`);
  return cardOf(found, await readInstitutions(database), name);
};
const firstOf = async (by: Person | undefined) => {
  const [first] = waitingIn(await entriesFor(database, by?.name ?? '', now));
  return first && [first.why, first.item.shown.value];
};
const outcome = async (by: Person | undefined) => {
  const entries = await entriesFor(database, by?.name ?? '', now);
  return (await lastSaid(database, by?.session.reviewer.id ?? 0, entries))?.outcome;
};

test('numbers with an official page come first, acquirers without one to dial before them, then sites; what nobody can compare is last', async () => {
  const others = ['news', 'thirdParty'].map((kind) => ({ ...page, kind, url: null }));
  const unconfirmed = {
    ...number('95003'),
    publishAs: 'unconfirmed',
    evidence: others.map((one) => ({ ...one, quote: '95003' })),
  };
  const site = {
    ...{ kind: 'website', value: 'lakala.com', display: 'lakala.com', publishAs: 'sourced' },
    ...{ seenOn: '2026-11-20' },
    evidence: [{ ...page, kind: 'ownSite', quote: 'lakala.com', url: 'https://www.lakala.com/' }],
  };
  await importDirectory(
    database,
    fileOf(
      entry('one', 1, [number('4000001111')]),
      entry('two', 2, [unconfirmed]),
      { ...entry('lakala', 3, []), channels: [site] },
      { ...entry('four', 4, [number('95004')]), kind: 'wallet' },
    ),
    now,
  );
  const waiting = waitingIn(await entriesFor(database, 'bo', now));
  const values = (some: typeof waiting) => some.map(({ item }) => item.shown.value);
  expect(values(waiting.filter(canBeCompared))).toEqual(['4000001111', '95004', 'lakala.com']);
  expect(values(waiting.filter((one) => !canBeCompared(one)))).toEqual(['95003']);
  const comparable = waiting.filter(canBeCompared);
  expect(queueShows(comparable, 'phone').counts).toEqual({ all: 3, phone: 2, other: 1 });
  expect(values([...queueShows(comparable, 'other').entries])).toEqual(['lakala.com']);
  expect(queueShows(comparable, 'nonsense').part).toBe('all');
});

describe('of what others said', () => {
  test('nobody is told before he has answered himself; afterwards everybody with what was seen', async () => {
    await said(bo, 'right');
    expect(await seenBy(cy)).toMatchObject({ why: 'unchecked', answers: [], mine: null });
    await said(cy, 'right');
    for (const one of [bo, cy]) {
      expect((await seenBy(one)).answers).toMatchObject([
        { by: 'bo', verdict: 'right', reason: 'seen live' },
        { by: 'cy', verdict: 'right' },
      ]);
    }
    expect(await outcome(cy)).toBe('verified');
  });

  test('whoever is asked again, when a check is due, is told nothing that came after his own answer', async () => {
    for (const one of [bo, cy]) await said(one, 'right');
    const later = new Date(now.getTime() + 170 * 86_400_000);
    const at = async (by: Person | undefined) => {
      const name = by?.name ?? '';
      const entries = await entriesFor(database, name, later);
      const found = entries.find(({ item }) => item.shown.value === '4000001111');
      if (found === undefined) throw new Error('Expected an entry.');
      return cardOf(found, await readInstitutions(database), name);
    };
    expect((await at(bo)).answers.map(({ by }) => by)).toEqual(['bo']);
    expect((await at(cy)).answers.map(({ by }) => by)).toEqual(['bo', 'cy']);
    expect((await at(bo)).why).toBe('due');
  });

  test('a "wrong" comes first to the others without a word of it, and to nobody who said so', async () => {
    await said(bo, 'wrong');
    expect(await outcome(bo)).toBe('wrongAlone');
    expect(await firstOf(cy)).toEqual(['alarm', '4000001111']);
    expect(await seenBy(cy)).toMatchObject({ why: 'unchecked', answers: [] });
    expect(await firstOf(bo)).toBeUndefined();
    await said(cy, 'wrong');
    expect(await outcome(cy)).toBe('wrongTogether');
    expect((await seenBy(bo)).isAgreedWrong).toBe(true);
  });
});

test('what two disagree about comes back to both and to everybody, until each has looked again', async () => {
  await said(bo, 'right');
  await said(cy, 'wrong');
  expect(await outcome(cy)).toBe('disputed');
  for (const one of [ann, bo, cy]) {
    expect(await firstOf(one)).toEqual(['dispute', '4000001111']);
    expect((await seenBy(one)).answers.map(({ by }) => by)).toEqual(['bo', 'cy']);
  }
  await said(cy, 'wrong');
  expect(await firstOf(cy)).toBeUndefined();
  expect(await firstOf(bo)).toEqual(['dispute', '4000001111']);
  await said(bo, 'wrong');
  expect((await seenBy(bo)).isDisputed).toBe(false);
  expect(await outcome(bo)).toBe('wrongTogether');
});

test('a "right" that was a slip is taken back, and both look anew', async () => {
  await said(bo, 'right');
  await said(bo, 'cannotTell');
  expect(await outcome(bo)).toBe('cannotTell');
  await said(cy, 'right');
  expect(await outcome(cy)).toBe('oneMore');
  const later = new Date(now.getTime() + 86_400_000);
  expect(waitingIn(await entriesFor(database, 'bo', later))[0]?.why).toBe('second');
});

test('a proposal takes two others beside whoever writes it, of those who can sign, and the first publishes it', async () => {
  const needed = { toVerify: 2, toAdd: 3 };
  expect(await neededPeople(database, 'ann')).toEqual({ ...needed, approvers: 2, others: 2 });
  expect(await neededPeople(database, 'bo')).toEqual({ ...needed, approvers: 2, others: 1 });
  if (ann === undefined || bo === undefined) throw new Error('Set up before each test.');
  const content = number('95001');
  await acts(workAt(database), ann, {
    ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' },
    ...{ value: '95001', content, reason: 'their page' },
  });
  const { id: proposal } = await database.proposal.findFirstOrThrow();
  await checks(workAt(database), bo, { proposal });
  expect(await outcome(bo)).toBe('published');
  await acts(workAt(database), bo, { act: 'deactivate', name: 'cy' });
  expect(await neededPeople(database, 'bo')).toEqual({ ...needed, approvers: 1, others: 0 });
});
