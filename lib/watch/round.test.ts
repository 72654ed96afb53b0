import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { backup } from '@/lib/database/backup/backup';
import { restore } from '@/lib/database/backup/restore';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { testDatabase } from '@/lib/database/test-database';
import { sameRows } from '@/lib/directory/factories/empty-test-database';
import { entry, fileOf, number } from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { chinaDate } from '@/lib/directory/model/china-date';
import { dialable } from '@/lib/directory/model/trust';
import { verifyAudit } from '@/lib/directory/review/audit';
import { decide } from '@/lib/directory/review/decide';
import { type ProposalRequest, propose } from '@/lib/directory/review/propose';
import { publish } from '@/lib/directory/review/publish';
import { addReviewer } from '@/lib/directory/review/reviewers';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';
import { html, redirect, TestSites } from './factories/test-sites';
import { type RoundSettings, watchRound } from './round';
import { archivePath, readArchive } from './store/archive';
import { LeaseRefusal, takeLease } from './store/lease';
import { openAlarms } from './store/open-alarms';
import { keepForDecision } from './store/retention';

const host = 'www.pbc.gov.cn';
const hour = 3_600_000;
const begin = Date.parse('2026-11-22T00:00:00Z');
const there = html('<p>客服热线：400-000-1111</p>', { etag: '"1"' });
const without = html('<p>关于我们</p>');
const another = html('<p>客服热线：400-999-9999</p>');

let database: PrismaClient;
let sites: TestSites;
let folder: string;
let clock: number;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeAll(async () => {
  sites = await TestSites.start({ hosts: [host, 'www.icbc.com.cn'], organization: '中国人民银行' });
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});
async function fill(): Promise<void> {
  const files = fileOf(entry('one', 1, [number('4000001111')]));
  await importDirectory(database, files, new Date(begin));
}
beforeEach(async () => {
  await sameRows(database, fill);
  for (const map of [sites.sites, sites.robots, sites.addresses]) map.clear();
  sites.requests.length = 0;
  clock = begin;
});

const settings = (part: Partial<RoundSettings> = {}): RoundSettings => ({
  fetch: sites.settings(),
  lease: { holder: 'this', seconds: 60 },
  dataDir: folder,
  pauseMs: 1,
  now: () => new Date(clock),
  pause: async () => undefined,
  ...part,
});

/** A round so many hours after the last one, on a page that is like this then. */
async function look(site: Parameters<typeof sites.sites.set>[1], hours: number) {
  clock += hours * hour;
  sites.sites.set(host, site);
  const { looked, raised } = await watchRound(database, settings());
  const found = await database.watchFinding.findFirst({ orderBy: { observationId: 'desc' } });
  return `${looked} ${found?.outcome} ${raised.map(({ finding, lowers }) => `${finding.outcome}${lowers ? ' lowers' : ''}`)}`.trim();
}
async function addReviewers() {
  for (const [name, role] of [
    ['ann', 'editor'],
    ['bo', 'approver'],
  ] as const) {
    await addReviewer(database, { name, role }, { by: 'operator', now: new Date(begin) });
  }
}
async function decided(request: Pick<ProposalRequest, 'kind' | 'value' | 'content'>) {
  const at = new Date(begin);
  const about = { ...request, institution: 'one', reason: 'seen' };
  const proposal = await propose(database, about, { as: 'ann', now: at });
  const decision = { proposal, approve: true, note: '' };
  await decide(database, decision, { as: 'bo', now: at });
}
const alarms = async () => (await openAlarms(database)).map(({ finding }) => finding.outcome);

describe('a number that is there', () => {
  test('is looked at again when it is due, with a conditional request, and raises nothing', async () => {
    expect(await look(there, 0)).toBe('1 there');
    expect(await look(there, 24)).toBe('0 there');
    const conditional: typeof there = (request, response) => {
      expect(request.headers['if-none-match']).toBe('"1"');
      response.writeHead(304).end();
    };
    expect(await look(conditional, 30 * 24)).toBe('1 there');
    expect(await alarms()).toEqual([]);
  });

  test('is saved as it came, with whom the certificate names', async () => {
    await look(there, 0);
    const { archiveSha256 = '', organization } = await database.watchObservation.findFirstOrThrow();
    expect(organization).toBe('中国人民银行');
    const bytes = await readArchive(folder, archiveSha256 ?? '');
    const texts: string[] = [];
    for await (const record of new WARCParser([bytes])) {
      texts.push(`${record.warcType} ${await record.contentText()}`);
    }
    expect(texts[1]).toBe('response <p>客服热线：400-000-1111</p>');
    expect(texts[2]).toContain('中国人民银行');
    await writeFile(archivePath(folder, archiveSha256 ?? ''), 'something else');
    await expect(readArchive(folder, archiveSha256 ?? '')).rejects.toThrow('was changed');
  });
});

describe('a number that is gone', () => {
  test('raises an alarm only after a second look hours later, once, in the audit', async () => {
    expect(await look(there, 0)).toBe('1 there');
    expect(await look(without, 30 * 24)).toBe('1 gone');
    expect(await look(without, 1)).toBe('0 gone');
    expect(await look(without, 5)).toBe('1 gone gone lowers');
    expect(await look(without, 30 * 24)).toBe('1 gone');
    expect(await alarms()).toEqual(['gone']);
    const acts = await database.auditEntry.findMany({
      where: { actor: 'watcher', action: 'alarm' },
    });
    expect(acts.map(({ action, subject }) => [action, subject])).toEqual([
      ['alarm', 'one hotline 4000001111'],
    ]);
    expect((await verifyAudit(database)).broken).toBeNull();
  });

  test('and back before the second look raises nothing', async () => {
    await look(there, 0);
    expect(await look(without, 30 * 24)).toBe('1 gone');
    expect(await look(there, 6)).toBe('1 there');
    expect(await alarms()).toEqual([]);
  });

  test('and back after the alarm stays for people to settle', async () => {
    await look(there, 0);
    await look(without, 30 * 24);
    await look(another, 6);
    expect(await alarms()).toEqual(['changed']);
    expect(await look(there, 30 * 24)).toBe('1 there');
    expect(await alarms()).toEqual(['changed']);
  });

  test('on a page nobody reaches is not said to be gone; a look between two says nothing', async () => {
    await look(there, 0);
    expect(await look(without, 30 * 24)).toBe('1 gone');
    const down: typeof there = (_request, response) => response.writeHead(503).end();
    expect(await look(down, 6)).toBe('1 unreachable');
    expect(await alarms()).toEqual([]);
    expect(await look(without, 24)).toBe('1 gone gone lowers');
  });
});

describe('what is gone loses its dial link', () => {
  const published = async () => {
    const snapshot = await readPublished(database);
    const hotline = snapshot?.institutions[0]?.hotlines[0];
    if (snapshot === null || hotline === undefined) throw new Error('nothing is published');
    const today = chinaDate(new Date(clock));
    return { version: snapshot.version, hotline, dialable: dialable(hotline, today) };
  };
  const goneAndLooked = async () => {
    await look(there, 0);
    await look(without, 30 * 24);
    await look(without, 6);
  };

  test('by itself, after the second look, and gets it back from nobody but people', async () => {
    await look(there, 0);
    await look(without, 30 * 24);
    expect(await published()).toMatchObject({ version: 1, dialable: true });
    await look(without, 6);
    expect(await published()).toMatchObject({ version: 2, dialable: false });
    expect((await published()).hotline.sourceGoneOn).toBe('2026-12-22');
    await look(there, 30 * 24);
    expect(await published()).toMatchObject({ version: 2, dialable: false });
    const read = { ...number('4000001111'), seenOn: '2026-12-23' };
    const evidence = [{ ...read.evidence[0], seenOn: '2026-12-23' }];
    const files = fileOf(entry('one', 1, [{ ...read, evidence }]));
    await importDirectory(database, files, new Date(clock));
    expect(await published()).toMatchObject({ dialable: true });
    expect(await alarms()).toEqual([]);
  });

  test('while what reviewers approved and have not published stays unpublished', async () => {
    await addReviewers();
    await decided({ kind: 'add', value: '95001', content: number('95001') });
    await goneAndLooked();
    const snapshot = await readPublished(database);
    expect(snapshot?.institutions[0]?.hotlines.map((one) => one.number)).toEqual(['4000001111']);
    expect(await published()).toMatchObject({ dialable: false });
    await publish(database, { as: 'bo', now: new Date(clock) });
    const after = await readPublished(database);
    expect(after?.institutions[0]?.hotlines).toMatchObject([
      { number: '4000001111', sourceGoneOn: '2026-12-22' },
      { number: '95001' },
    ]);
  });

  test('and an owner of the tables who takes the alarm away publishes nothing more', async () => {
    await goneAndLooked();
    await database.$transaction([
      database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
      database.$executeRaw`DELETE FROM "watch_alarm"`,
    ]);
    await addReviewers();
    const attempt = publish(database, { as: 'bo', now: new Date(clock) });
    await expect(attempt).rejects.toThrow('one hotline 4000001111 has lost an alarm');
  });

  test('and a backup keeps it', async () => {
    await goneAndLooked();
    const text = await backup(database, new Date(clock));
    const server = await testDatabase();
    const copy = connect(server.url);
    await restore(copy, text);
    expect(await backup(copy, new Date(clock))).toBe(text);
    const [institution] = await readInstitutions(copy);
    expect(institution?.hotlines[0]?.sourceGoneOn).toBe('2026-12-22');
    await copy.$disconnect();
    await server.close();
  });
});

describe('what a person has to look at', () => {
  test('is told after a second look, and is over once the value is there', async () => {
    const missing: typeof there = (_request, response) => response.writeHead(404).end();
    await look(there, 0);
    await look(missing, 30 * 24);
    expect(await look(missing, 6)).toBe('1 moved moved');
    expect(await alarms()).toEqual(['moved']);
    await look(there, 30 * 24);
    expect(await alarms()).toEqual([]);
  });

  test('a page nobody has reached for three weeks is told of once', async () => {
    const down: typeof there = (_request, response) => response.writeHead(503).end();
    await look(there, 0);
    const said = [await look(down, 30 * 24)];
    for (let days = 0; days < 40; days += 1) said.push(await look(down, 24));
    expect(said.filter((one) => one.endsWith('unreachable unreachable'))).toHaveLength(1);
    expect(await alarms()).toEqual(['unreachable']);
  });

  test('robots.txt keeps the watcher away', async () => {
    sites.robots.set(host, { status: 200, text: 'User-agent: *\nDisallow: /' });
    expect(await look(there, 0)).toBe('1 needsPerson');
    expect(sites.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
    sites.robots.set(host, { status: 500, text: '' });
    expect(await look(there, 6)).toBe('1 unreachable');
  });

  test('a page that leads to somebody else, and its second look', async () => {
    await look(there, 0);
    sites.sites.set('www.icbc.com.cn', there);
    expect(await look(redirect('https://www.icbc.com.cn/'), 30 * 24)).toBe('1 ownerChanged');
    expect(await look(redirect('https://www.icbc.com.cn/'), 6)).toBe(
      '1 ownerChanged ownerChanged lowers',
    );
  });
});

describe('one watcher at a time', () => {
  test('another is refused while one is at work, and may go on after one that was killed', async () => {
    const other = { holder: 'other', seconds: 60 };
    await takeLease(database, other);
    await expect(watchRound(database, settings())).rejects.toThrow(LeaseRefusal);
    await database.$executeRaw`UPDATE "watch_lease" SET "expires_at" = now() - interval '1 second'`;
    expect(await look(there, 0)).toBe('1 there');
    expect(await database.watchLease.count()).toBe(0);
  });

  test('one that was silent for too long writes nothing more', async () => {
    const stolen: typeof there = async (request, response) => {
      await database.$executeRaw`UPDATE "watch_lease" SET "holder" = 'other'`;
      there(request, response);
    };
    sites.sites.set(host, stolen);
    await expect(watchRound(database, settings())).rejects.toThrow('took this database over');
    expect(await database.watchObservation.count()).toBe(0);
    expect(await database.watchLease.count()).toBe(1);
  });
});

describe('what is kept', () => {
  test('the last five saved pages, those of an alarm and those a decision rests on', async () => {
    await look(there, 0);
    const [first] = await database.watchObservation.findMany();
    await keepForDecision(database, first?.id ?? 0);
    await look(without, 30 * 24);
    await look(without, 6);
    for (let count = 0; count < 8; count += 1) await look(there, 30 * 24 + count);
    const rows = await database.watchObservation.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ archived }) => archived)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
      ...[true, true, true, true, true],
    ]);
    const saved = new Set(await readdir(join(folder, 'watched-pages')));
    for (const { archived, archiveSha256 } of rows) {
      expect(saved.has(`${archiveSha256}.warc.gz`)).toBe(archived);
    }
    await expect(keepForDecision(database, rows[4]?.id ?? 0)).rejects.toThrow('no longer saved');
  });

  test.each([
    'DELETE FROM "watch_alarm"',
    'UPDATE "watch_alarm" SET "lowers" = false',
    'UPDATE "watch_alarm" SET "raised_at" = now()',
    'TRUNCATE "watch_alarm"',
    `UPDATE "watch_finding" SET "outcome" = 'there'`,
    'DELETE FROM "watch_finding"',
    `UPDATE "watch_observation" SET "url" = 'x'`,
    'DELETE FROM "watch_observation"',
    `INSERT INTO "watch_alarm" ("contact_point_id", "url", "outcome", "lowers", "first_observation_id", "second_observation_id", "raised_at")
       SELECT "contact_point_id", "url", "outcome", false, "first_observation_id", "second_observation_id", now() FROM "watch_alarm"`,
  ])('what was seen and said stays: %s', async (statement) => {
    await look(there, 0);
    await look(without, 30 * 24);
    await look(without, 6);
    await expect(database.$executeRawUnsafe(statement)).rejects.toThrow('refused');
  });
});
