import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import {
  entry,
  fileOf,
  files,
  fillTestDatabase,
  now,
  number,
  page,
} from '../factories/review-database';
import { importDirectory } from '../import/import';
import { institutionById } from '../model/published';
import { trustStateFor } from '../model/trust';
import { readPublished } from '../store/repository';
import { verifyAudit } from './audit';
import { decide, rejectAll } from './decide';
import { type ProposalRequest, propose } from './propose';
import { nextPublication, pointChanges } from './publication-changes';
import { publish } from './publish';

const live = { on: '2026-11-21', at: 'https://www.pbc.gov.cn/' };

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

const asks = (as: string, request: Partial<ProposalRequest>) =>
  propose(
    database,
    { kind: 'add', institution: 'two', value: '95001', reason: 'official site', ...request },
    { as, now },
  );
const says = (as: string, proposal: number, part: { approve?: boolean } = {}) =>
  decide(database, { proposal, approve: true, note: '', ...part }, { as, now });

async function published(id: string) {
  const snapshot = await readPublished(database);
  return snapshot === null ? undefined : institutionById(snapshot, id);
}
const numbersOf = async (id: string) =>
  (await published(id))?.hotlines.map((hotline) => hotline.number);

describe('a new number', () => {
  test('reaches readers after somebody else approved it and it was published', async () => {
    const id = await asks('ann', { content: number('95001') });
    await says('bo', id);
    expect(await numbersOf('two')).toEqual([]);
    expect(await publish(database, { as: 'bo', now })).toEqual({ version: 2, isNew: true });
    expect(await numbersOf('two')).toEqual(['95001']);
  });

  test('is not verified by two names without signatures, whatever page they say they saw', async () => {
    const id = await asks('ann', { content: number('95001'), checked: live });
    await says('bo', id);
    await publish(database, { as: 'bo', now });
    const hotline = (await published('two'))?.hotlines[0];
    expect([hotline?.lastCheckedOn, hotline?.checkedBy]).toEqual([null, []]);
    expect(hotline && trustStateFor(hotline, '2026-11-22')).toBe('sourced');
  });

  test('that was rejected is never published', async () => {
    const id = await asks('ann', { content: number('95001') });
    await says('bo', id, { approve: false });
    expect(await publish(database, { as: 'bo', now })).toEqual({ version: 1, isNew: false });
  });
});

describe('a published number', () => {
  const changed = { kind: 'change', institution: 'one', value: '4000001111' } as const;

  test('is replaced by withdrawing it, and the history says so without letting it be dialled', async () => {
    await says('bo', await asks('ann', { ...changed, content: number('95002') }));
    await publish(database, { as: 'bo', now });
    const one = await published('one');
    expect(one?.hotlines.map((hotline) => hotline.number)).toEqual(['95002']);
    expect(one?.history.map((event) => [event.kind, event.number])).toContainEqual([
      'changed',
      '400****111',
    ]);
  });

  test('that reviewers withdrew stays away, however often the files name it', async () => {
    await says('bo', await asks('ann', { ...changed, kind: 'withdraw' }));
    await importDirectory(database, files, now);
    expect(await numbersOf('one')).toEqual([]);
  });

  test('that reviewers published is neither changed nor withdrawn by files', async () => {
    await says('bo', await asks('ann', { content: number('95001') }));
    const other = { ...number('95001'), note: { zh: '别的话', en: 'other words' } };
    const outcome = await importDirectory(
      database,
      fileOf(entry('one', 1, [number('4000001111')]), entry('two', 2, [other])),
      now,
    );
    expect(outcome.refused).toBeNull();
    expect((await published('two'))?.hotlines[0]?.note).toBeNull();
    await importDirectory(database, files, now);
    expect(await numbersOf('two')).toEqual(['95001']);
  });

  test('is not given to another institution by a file', async () => {
    await says('bo', await asks('ann', { content: number('95001') }));
    const stolen = fileOf(entry('one', 1, [number('95001')]), entry('two', 2, []));
    const { refused } = await importDirectory(database, stolen, now);
    expect(refused?.[0]?.arrived).toBe('95001, a published number of two');
  });
});

describe('a publication', () => {
  const changed = { kind: 'change', institution: 'one', value: '4000001111' } as const;

  test('says beforehand what it will change, and changes that', async () => {
    expect(await nextPublication(database)).toEqual([]);
    await says('bo', await asks('ann', { content: number('95001') }));
    await says(
      'bo',
      await asks('ann', {
        ...changed,
        content: { ...number('4000001111'), display: '400-000-1111' },
      }),
    );
    const told = await nextPublication(database);
    expect(told.map(({ what, id }) => `${what} ${id}`).sort()).toEqual([
      'added two hotline 95001',
      'changed one hotline 4000001111',
    ]);
    expect(told.flatMap(({ fields }) => fields)).toContainEqual({
      field: 'display',
      before: '4000001111',
      after: '400-000-1111',
    });
    const before = (await readPublished(database))?.institutions ?? [];
    await publish(database, { as: 'bo', now });
    const after = (await readPublished(database))?.institutions ?? [];
    expect(pointChanges(before, after)).toEqual(told);
    expect(await nextPublication(database)).toEqual([]);
  });

  test('of what nobody approved is refused beforehand too', async () => {
    await database.$transaction([
      database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
      database.$executeRaw`UPDATE "contact_point" SET "display" = '400-0001111'`,
    ]);
    await expect(nextPublication(database)).rejects.toThrow('nobody imported or approved');
  });

  test('the words of a number that has long looked like another’s can be changed', async () => {
    const alike = fileOf(
      entry('one', 1, [number('4000001111')]),
      entry('two', 2, [number('4000001112')]),
    );
    await importDirectory(database, alike, now);
    const note = { zh: '说明', en: 'a note' };
    const id = await asks('ann', { ...changed, content: { ...number('4000001111'), note } });
    await says('bo', id);
    expect((await nextPublication(database)).map(({ id: point }) => point)).toEqual([
      'one hotline 4000001111',
    ]);
  });
});

describe('four eyes', () => {
  test('nobody approves what he proposed, not even past the code', async () => {
    const id = await asks('bo', { content: number('95001') });
    await expect(says('bo', id)).rejects.toThrow('somebody else has to decide');
    const { id: bo } = await database.reviewer.findUniqueOrThrow({ where: { name: 'bo' } });
    const data = { proposedById: bo, decidedById: bo, approved: true, note: '', decidedAt: now };
    const forced = database.decision.create({ data: { ...data, proposalId: id } });
    await expect(forced).rejects.toThrow('decision_by_somebody_else');
  });

  test('an editor approves nothing, not even past the code', async () => {
    const id = await asks('bo', { content: number('95001') });
    await expect(says('ann', id)).rejects.toThrow('an approver has to decide');
    const [ann, bo] = await database.reviewer.findMany({ orderBy: { name: 'asc' }, take: 2 });
    const people = { proposedById: bo?.id ?? 0, decidedById: ann?.id ?? 0 };
    const data = { ...people, proposalId: id, approved: true, note: '', decidedAt: now };
    await expect(database.decision.create({ data })).rejects.toThrow('needs an active approver');
  });

  test('a check is no proposal: two people sign it', async () => {
    const check = {
      kind: 'check',
      institution: 'one',
      value: '4000001111',
      checked: live,
    } as const;
    await expect(asks('ann', check)).rejects.toThrow('signed by two people in the console');
  });

  test('what two people proposed is approved once', async () => {
    const [first, second] = [
      await asks('ann', { content: number('95001') }),
      await asks('cy', { content: number('95001') }),
    ];
    await says('bo', first);
    await expect(says('bo', second)).rejects.toThrow(`95001 is published since ${second}`);
    await says('bo', second, { approve: false });
  });

  test('one number is approved for one institution, and none that looks like it for another', async () => {
    const asked = await asks('ann', { content: number('4008881234'), value: '4008881234' });
    const others = [
      await asks('cy', {
        institution: 'one',
        value: '4008881234',
        content: number('4008881234'),
      }),
      await asks('cy', {
        institution: 'one',
        value: '4008881243',
        content: number('4008881243'),
      }),
    ];
    await says('bo', asked);
    await expect(says('bo', others[0] ?? 0)).rejects.toThrow('is a published number of two');
    await expect(says('bo', others[1] ?? 0)).rejects.toThrow('one slip away from 4008881234');
    await rejectAll(database, others, 'not theirs', { as: 'bo', now });
  });

  test('many are rejected at once, or none where one of them cannot be', async () => {
    const ids = [
      await asks('ann', { content: number('95001') }),
      await asks('bo', { content: number('95002'), value: '95002' }),
    ];
    const all = (as: string) => rejectAll(database, ids, 'no', { as, now });
    await expect(all('bo')).rejects.toThrow('somebody else has to decide');
    expect(await database.decision.count()).toBe(0);
    await all('cy');
    expect(await database.decision.count({ where: { approved: false } })).toBe(2);
  });

  test('a proposal is decided once', async () => {
    const id = await asks('ann', { content: number('95001') });
    await says('bo', id);
    await expect(says('cy', id, { approve: false })).rejects.toThrow('was decided before');
  });
});

describe('what a proposal may not bring', () => {
  test.each([
    ['a mobile as a hotline', number('13800138000'), 'never a mobile'],
    ['a number of somebody else', number('4000001111'), 'is a published number of one'],
    ['a number one digit away from somebody else’s', number('4000001112'), 'one slip away'],
    ['a number with two digits swapped', number('4000010111'), 'one slip away'],
    [
      'evidence on a look-alike domain',
      { ...number('95001'), evidence: [page, { ...page, url: 'https://lakala-kf.com/' }] },
      'an address on a reviewed host',
    ],
    [
      'evidence on an agent’s host',
      { ...number('95001'), evidence: [page, { ...page, url: 'https://www.vlakala.com/x' }] },
      'belongs to an agent',
    ],
    ['that it is verified', { ...number('95001'), publishAs: 'verified' }, 'sourced, unconfirmed'],
  ])('%s', async (_what, content, reason) => {
    const asked = asks('ann', { value: content.number, content });
    await expect(asked).rejects.toThrow(reason);
    expect(await database.proposal.count()).toBe(0);
  });

  test('an institution nobody knows', async () => {
    const asked = asks('ann', { institution: 'lakala-kf', content: number('95001') });
    await expect(asked).rejects.toThrow('New institutions enter through prisma/directory');
  });
});

describe('the audit', () => {
  test('holds over everything reviewers did', async () => {
    await says('bo', await asks('ann', { content: number('95001') }));
    await publish(database, { as: 'bo', now });
    const rows = await database.auditEntry.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ action }) => action).slice(-3)).toEqual(['propose', 'approve', 'publish']);
    expect(await verifyAudit(database)).toEqual({ entries: rows.length, broken: null });
  });

  test('names the first link somebody broke past the triggers', async () => {
    const forge = (sql: TemplateStringsArray) =>
      database.$transaction([
        database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
        database.$executeRaw(sql),
      ]);
    await forge`UPDATE "audit_entry" SET "actor" = 'mallory' WHERE "seq" = 2`;
    expect((await verifyAudit(database)).broken).toEqual({
      seq: 2,
      reason: 'its content is not what was written',
    });
    await forge`DELETE FROM "audit_entry" WHERE "seq" = 2`;
    expect((await verifyAudit(database)).broken).toEqual({ seq: 2, reason: 'entry 2 is missing' });
  });

  test.each([
    'UPDATE "audit_entry" SET "actor" = \'mallory\'',
    'DELETE FROM "audit_entry"',
    'TRUNCATE "audit_entry"',
    'DELETE FROM "contact_point"',
    'TRUNCATE "contact_point" CASCADE',
  ])('%s is refused by the database', async (sql) => {
    await expect(database.$executeRawUnsafe(sql)).rejects.toThrow('is refused');
  });
});
