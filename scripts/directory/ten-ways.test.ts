import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  acts,
  checks,
  type Person,
  personAt,
  workAt,
} from '@/lib/console/factories/console-database';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { sameRows } from '@/lib/directory/factories/empty-test-database';
import { fillTestDatabase, now, number } from '@/lib/directory/factories/review-database';
import { canonicalJson } from '@/lib/directory/model/canonical-json';
import type { Institution } from '@/lib/directory/model/institution';
import { recordAct } from '@/lib/directory/review/audit';
import { exportSigned } from '@/lib/directory/review/signing/export';
import { contentHashOf } from '@/lib/directory/store/check-publication';
import { readPublished } from '@/lib/directory/store/repository';
import { auditCommand } from './audit';

/*
 * Somebody owns the database and every file on the server, and wants a number to be called verified. What he does not have
 * is two people's keys, and the list of their fingerprints that is kept elsewhere.
 */

const folder = mkdtempSync(join(tmpdir(), 'ringtrue-ten-ways-'));
const fingerprints = join(folder, 'keys.txt');
let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
afterAll(() => rmSync(folder, { recursive: true }));

const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
const added = { institution: 'two', pointKind: 'phone', value: '95001' } as const;

async function proposes(by: Person, value: string) {
  const wanted = { act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' } as const;
  const content = number(value);
  await acts(workAt(database), by, { ...wanted, value, content, reason: 'seen' });
  return { proposal: (await database.proposal.findFirstOrThrow({ orderBy: { id: 'desc' } })).id };
}

let [bo, cy]: Person[] = [];
const person = (one: Person | undefined): Person => {
  if (one === undefined) throw new Error('Set up before each test.');
  return one;
};

beforeEach(() => sameRows(database, fill));

async function fill(): Promise<void> {
  await fillTestDatabase(database);
  const ann = await personAt(database, 'ann', 'editor');
  bo = await personAt(database, 'bo');
  cy = await personAt(database, 'cy');
  const work = workAt(database);
  await checks(work, bo, await proposes(ann, added.value));
  await checks(work, cy, added);
  const { keys } = await exportSigned(database, now);
  const lines = keys.map(({ fingerprint, reviewer }) => `${fingerprint} ${reviewer}`);
  writeFileSync(fingerprints, lines.join('\n'));
}

/** Changes rows past every trigger. */
async function tamper(...statements: string[]): Promise<void> {
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
    ...statements.map((sql) => database.$executeRawUnsafe(sql)),
  ]);
}

/** Publishes whatever he likes past the triggers, told to the audit as the application would. */
async function forgePublication(change: (institutions: Institution[]) => void): Promise<void> {
  const before = await readPublished(database);
  const institutions = structuredClone((before?.institutions ?? []) as Institution[]);
  change(institutions);
  const [version, contentHash] = [(before?.version ?? 0) + 1, contentHashOf(institutions)];
  await database.$transaction(async (db) => {
    const detail = { contentHash, institutions: institutions.length };
    const subject = `version ${version}`;
    await recordAct(db, { at: now, actor: 'bo', action: 'publish', subject, detail });
    await db.$executeRaw`SET LOCAL session_replication_role = 'replica'`;
    await db.$executeRaw`
      INSERT INTO "publication" ("version", "content_hash", "content", "published_at")
      VALUES (${version}, ${contentHash}, ${canonicalJson(institutions)}::jsonb, ${now})`;
  });
}

const calledVerified = async (institutions: Institution[], value: string) => {
  const [one] = institutions;
  const [hotline] = one?.hotlines ?? [];
  if (one === undefined || hotline === undefined) throw new Error('Expected a number.');
  const names = { lastCheckedOn: '2026-11-22', checkedBy: ['R2', 'R3'] };
  const forged = { ...hotline, number: value, display: value, ...names };
  Object.assign(one, { hotlines: [forged] });
};

/** Two keys of his own, under new names or under those of the reviewers. */
async function ownKeys(names: readonly string[]): Promise<Person[]> {
  // The command line brings new approvers only where there are none.
  await tamper('UPDATE "reviewer" SET "active" = false');
  const people: Person[] = [];
  for (const name of names) {
    await tamper(`UPDATE "reviewer" SET "active" = true WHERE "name" = '${name}'`);
    people.push(await personAt(database, name));
  }
  await tamper('UPDATE "reviewer" SET "active" = true');
  return people;
}

async function verifyBy(people: readonly Person[]): Promise<void> {
  for (const one of people) await checks(workAt(database), one, filed);
}

const firstCheck = `(SELECT min("id") FROM "signed_act" WHERE "kind" = 'check')`;
const copied = `"kind", "reviewer_id", "key_id", "contact_point_id", "proposal_id", "assertion", "at"`;
const pointOf = (value: string) => `(SELECT "id" FROM "contact_point" WHERE "value" = '${value}')`;

const ways: [string, () => Promise<void>, RegExp][] = [
  [
    'a publication that calls a number verified',
    () => forgePublication((all) => void calledVerified(all, '4000001111')),
    /not by two listed keys of two people: one hotline 4000001111/,
  ],
  [
    'a publication with a number of his own',
    () => forgePublication((all) => void calledVerified(all, '4008889999')),
    /not by two listed keys of two people: one hotline 4008889999/,
  ],
  [
    'signatures of one number under another',
    () =>
      tamper(
        `INSERT INTO "signed_act" (${copied}, "statement", "challenge")
         SELECT ${copied.replace('"contact_point_id"', pointOf('4000001111'))},
           replace(replace("statement", '95001', '4000001111'), '"two"', '"one"'), "challenge" || 'x'
         FROM "signed_act" WHERE "kind" = 'check'`,
      ),
    /does not hold: act \d+ by bo/,
  ],
  [
    'one signature under two names',
    () =>
      tamper(
        `INSERT INTO "signed_act" (${copied}, "statement", "challenge")
         SELECT ${copied.replace('"reviewer_id"', '(SELECT "id" FROM "reviewer" WHERE "name" = \'cy\')')},
           replace("statement", '"bo"', '"cy"'), "challenge" || 'x'
         FROM "signed_act" WHERE "id" = ${firstCheck}`,
      ),
    /does not hold: act \d+ by cy: it names/,
  ],
  [
    'two people whom he invented',
    async () => verifyBy(await ownKeys(['eve', 'mal'])),
    /key that the list does not name: [0-9a-f]{64} of eve/,
  ],
  [
    'second keys in the names of the two reviewers',
    async () => verifyBy(await ownKeys(['bo', 'cy'])),
    /key that the list does not name: [0-9a-f]{64} of bo/,
  ],
  [
    'his public keys in the place of theirs',
    async () => {
      const [first, second] = await ownKeys(['bo', 'cy']);
      await verifyBy([person(first), person(second)]);
      for (const [mine, theirs] of [
        [person(first), person(bo)],
        [person(second), person(cy)],
      ] as const) {
        const [from, to] = [mine.key.id, theirs.key.id];
        await tamper(
          `UPDATE "reviewer_key" SET "public_key" = (SELECT "public_key" FROM "reviewer_key" WHERE "id" = '${from}') WHERE "id" = '${to}'`,
          `UPDATE "signed_act" SET "key_id" = '${to}' WHERE "key_id" = '${from}'`,
          `DELETE FROM "console_session" WHERE "key_id" = '${from}'`,
          `DELETE FROM "reviewer_key" WHERE "id" = '${from}'`,
        );
      }
    },
    /key that the list does not name: [0-9a-f]{64} of cy/,
  ],
  [
    'his own two people under the names of the reviewers',
    async () => {
      await verifyBy(await ownKeys(['eve', 'mal']));
      await tamper(
        `UPDATE "reviewer" SET "name" = 'old.' || "name" WHERE "name" IN ('bo', 'cy')`,
        `UPDATE "reviewer" SET "name" = CASE "name" WHEN 'eve' THEN 'bo' ELSE 'cy' END WHERE "name" IN ('eve', 'mal')`,
        `UPDATE "signed_act" SET "statement" = replace(replace("statement", '"eve"', '"bo"'), '"mal"', '"cy"')`,
      );
    },
    /key that the list does not name: [0-9a-f]{64} of bo/,
  ],
  [
    'a proposer who counts as the second pair of eyes',
    async () => {
      const item = await proposes(person(bo), '95002');
      await tamper(
        `UPDATE "proposal" SET "proposed_by_id" = (SELECT "id" FROM "reviewer" WHERE "name" = 'ann') WHERE "id" = ${item.proposal}`,
      );
      await checks(workAt(database), person(cy), item);
      await checks(workAt(database), person(bo), { ...added, value: '95002' });
    },
    /the audit tells otherwise|two hotline 95002/,
  ],
  [
    'other evidence under two signatures',
    () =>
      tamper(
        `UPDATE "evidence" SET "url" = 'https://www.icbc.com.cn/' WHERE "contact_point_id" = ${pointOf('95001')}`,
      ),
    /two hotline 95001/,
  ],
  [
    'another number in the row of a verified one',
    () =>
      tamper(
        `UPDATE "contact_point" SET "value" = '4008889999', "display" = '4008889999' WHERE "value" = '95001'`,
      ),
    /two hotline 4008889999/,
  ],
  [
    'a check that is younger than it was',
    () =>
      tamper(
        `UPDATE "signed_act" SET "statement" = replace("statement", '2026-11-22T', '2027-05-22T')`,
      ),
    /does not hold: act \d+ by (?:ann|bo)/,
  ],
  [
    'a "wrong" that was taken away',
    async () => {
      await checks(workAt(database), person(cy), added, 'wrong');
      await tamper(`DELETE FROM "signed_act" WHERE "id" = (SELECT max("id") FROM "signed_act")`);
    },
    /a signed act that is gone/,
  ],
];

/** What the audit says against the list; empty where it finds nothing. */
async function auditSays(): Promise<string> {
  const work = { database, words: [], flags: { fingerprints }, now };
  return Promise.resolve(auditCommand.run(work)).then(
    () => '',
    (error: Error) => error.message,
  );
}

test('the audit finds nothing where nobody did anything', async () => {
  expect(await auditSays()).toBe('');
});

test.each(ways)('%s is refused, or named by the audit', async (_what, attack, named) => {
  const refused = await attack().then(
    () => null,
    (error: Error) => error.message,
  );
  expect(refused ?? (await auditSays())).toMatch(named);
});
