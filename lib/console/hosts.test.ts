import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { sameRows } from '@/lib/directory/factories/empty-test-database';
import {
  entry,
  fileOf,
  files,
  fillTestDatabase,
  now,
  number,
  page,
} from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { addDays, chinaDate } from '@/lib/directory/model/china-date';
import { seedHosts } from '@/lib/directory/model/hosts';
import { ownHostOf } from '@/lib/directory/model/own-hosts';
import { institutionById } from '@/lib/directory/model/published';
import { trustStateFor } from '@/lib/directory/model/trust';
import { withoutWithdrawnHosts } from '@/lib/directory/model/without-withdrawn-hosts';
import { recordAct } from '@/lib/directory/review/audit';
import { publish } from '@/lib/directory/review/publish';
import { auditExport } from '@/lib/directory/review/signing/audit-export';
import { exportSigned } from '@/lib/directory/review/signing/export';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { readHostBook } from '@/lib/directory/store/host-book';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';
import type { ProposedHost } from '@/lib/directory/store/statement';
import type { ConsoleWork } from './enrol';
import { acts, checks, type Person, personAt, workAt } from './factories/console-database';

let database: PrismaClient;
let work: ConsoleWork;
let [ann, bo, cy]: Person[] = [];

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => sameRows(database, fill));

async function fill(): Promise<void> {
  await fillTestDatabase(database);
  work = workAt(database);
  ann = await personAt(database, 'ann', 'editor');
  bo = await personAt(database, 'bo');
  cy = await personAt(database, 'cy');
}

const person = (one: Person | undefined): Person => {
  if (one === undefined) throw new Error('Set up before each test.');
  return one;
};
const own: ProposedHost = {
  entry: { host: 'two-pay.cn', runBy: 'institution', of: 'two' },
  basis: 'declaration',
  page: 'https://www.two-pay.cn/about',
  reason: 'their own declaration, seal and licence number on it',
};
const proposes = async (host: ProposedHost = own, by = ann) => {
  await acts(work, person(by), { act: 'proposeHost', host });
  const { proposals } = await verifiedHostBook(database);
  return proposals.at(-1)?.id ?? '';
};
const says = (by: Person | undefined, proposal: string, verdict = 'right' as 'right' | 'wrong') =>
  acts(work, person(by), { act: 'checkHost', proposal, verdict, reason: 'looked' });
const lists = async (host: ProposedHost = own) => {
  const id = await proposes(host);
  for (const one of [bo, cy]) await says(one, id);
};
const withdraws = (host: string, by = bo) =>
  acts(work, person(by), { act: 'withdrawHost', host, reason: 'sold to somebody else' });
const published = async (id: string) => {
  const snapshot = await readPublished(database);
  const found = snapshot === null ? undefined : institutionById(snapshot, id);
  if (found === undefined) throw new Error(`Expected ${id} to be published.`);
  return found;
};
const stateOf = async (id: string, today = chinaDate(now)) => {
  const [hotline] = (await published(id)).hotlines;
  return hotline && trustStateFor(hotline, today);
};
const content = (digits = '95001') => ({
  ...number(digits),
  evidence: [
    { ...page, kind: 'ownSite', url: 'https://www.two-pay.cn/kefu', quote: `客服热线 ${digits}` },
  ],
});
const proposesNumber = async (wanted: object = content()) => {
  await acts(work, person(ann), {
    ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone', value: '95001' },
    ...{ content: wanted, reason: 'their page' },
  });
  return { proposal: (await database.proposal.findFirstOrThrow({ orderBy: { id: 'desc' } })).id };
};

test('before anybody signs anything, the hosts are those that every installation begins with', async () => {
  const { listed, withdrawn, proposals } = await verifiedHostBook(database);
  expect([listed, withdrawn, proposals]).toEqual([seedHosts, [], []]);
});

describe('a host', () => {
  test('that two people found to be an institution’s own proves its numbers from then on', async () => {
    await expect(proposesNumber()).rejects.toThrow('an address on a reviewed host');
    const id = await proposes();
    await says(bo, id);
    await expect(proposesNumber()).rejects.toThrow('an address on a reviewed host');
    expect((await published('two')).ownHosts).toBeUndefined();
    await says(cy, id);
    expect((await published('two')).ownHosts).toEqual(['two-pay.cn']);
    await checks(work, person(bo), await proposesNumber());
    expect(await stateOf('two')).toBe('sourced');
    const two = await published('two');
    expect(ownHostOf('https://m.two-pay.cn/', two)).toBe('two-pay.cn');
    expect(ownHostOf('https://two-pay.cn.example/', two)).toBeNull();
    const audit = await auditExport(await exportSigned(database, now), null);
    expect(audit).toMatchObject({ broken: [], unproven: [], unprovenHosts: [] });
  });

  test('of one institution proves nothing about another', async () => {
    await lists();
    const about = { kind: 'add', institution: 'one', pointKind: 'phone', value: '95001' } as const;
    const wanted = { act: 'propose', ...about, content: content(), reason: 'seen' } as const;
    await expect(acts(work, person(ann), wanted)).rejects.toThrow('ownSite');
  });

  test('is nobody’s by one person’s word, by his own, or by an editor’s', async () => {
    const id = await proposes(own, bo);
    await expect(says(bo, id)).rejects.toThrow('ownProposal');
    await expect(says(ann, id)).rejects.toThrow('approversOnly');
    await says(cy, id);
    await expect(says(cy, id)).rejects.toThrow('alreadyChecked');
    await expect(proposesNumber()).rejects.toThrow('an address on a reviewed host');
  });

  test('that somebody found wrong is rejected, and may be proposed anew', async () => {
    const id = await proposes();
    await says(bo, id);
    await says(cy, id, 'wrong');
    await expect(says(bo, id)).rejects.toThrow('changed');
    await lists();
    expect((await published('two')).ownHosts).toEqual(['two-pay.cn']);
  });

  test.each<[string, Partial<ProposedHost>, string]>([
    ['a path', { entry: { ...own.entry, host: 'two-pay.cn/kefu' } }, 'plain small letters'],
    ['another script', { entry: { ...own.entry, host: 'xn--80ak6aa92e.cn' } }, 'plain small'],
    ['a platform', { entry: { ...own.entry, host: 'github.io' } }, 'anybody may register'],
    ['an agent', { entry: { ...own.entry, host: 'm.lakapos.com' } }, 'an agent or a copier'],
    ['another’s', { entry: { ...own.entry, host: 'pay.lakala.com' } }, 'lakala.com of lakala'],
    ['what is above another’s', { entry: { ...own.entry, host: 'huifu.com' } }, 'paas.huifu.com'],
    ['an authority’s', { entry: { ...own.entry, host: 'x.gov.cn' } }, 'no gov.cn host'],
    [
      'an authority without its name',
      { entry: { host: 'two-pay.cn', runBy: 'authority' }, basis: 'government' },
      'a host below gov.cn',
    ],
    [
      'nobody’s institution',
      { entry: { host: 'two-pay.cn', runBy: 'institution', of: 'three' } },
      'no institution three',
    ],
    [
      'no bank',
      { entry: { host: 'two-pay.cn', runBy: 'bank', of: 'two' } },
      'expected run by institution',
    ],
    ['a page elsewhere', { page: 'https://www.pbc.gov.cn/' }, 'page on two-pay.cn'],
    ['a register of its own', { basis: 'register' }, 'page on a gov.cn host'],
    ['another’s reason', { basis: 'press' }, 'says nothing about institution'],
    ['no page', { page: 'their site' }, 'Expected the address'],
    ['no reason', { reason: ' ' }, 'Say in a sentence'],
  ])('that is %s is refused with the reason', async (_what, part, reason) => {
    await expect(proposes({ ...own, ...part })).rejects.toThrow(reason);
  });

  test('that waits, or counts, is not proposed again', async () => {
    const id = await proposes();
    await expect(proposes()).rejects.toThrow('was proposed by ann and waits');
    for (const one of [bo, cy]) await says(one, id);
    await expect(proposes()).rejects.toThrow('is reviewed already');
  });
});

describe('a withdrawn host', () => {
  test('takes the dial link from what stands there, links and all, and no check gives it back', async () => {
    await lists();
    await checks(work, person(bo), await proposesNumber());
    await withdraws('two-pay.cn');
    expect(await stateOf('two')).toBe('expired');
    const two = await published('two');
    expect(two.ownHosts).toBeUndefined();
    expect(two.withdrawnHosts).toEqual(['two-pay.cn']);
    expect(two.hotlines[0]?.evidence[0]?.url).toBe('https://www.two-pay.cn/kefu');
    expect(withoutWithdrawnHosts(two).hotlines[0]?.evidence[0]?.url).toBeNull();
    const later = new Date(now.getTime() + 5 * 86_400_000);
    const at = workAt(database, later);
    const added = { institution: 'two', pointKind: 'phone', value: '95001' } as const;
    for (const one of [bo, cy]) await checks(at, person(one), added);
    expect((await published('two')).hotlines[0]?.checkedBy).toHaveLength(2);
    expect(await stateOf('two', addDays(chinaDate(later), 1))).toBe('expired');
    await lists();
    expect(await stateOf('two')).not.toBe('expired');
  });

  test('that every installation begins with stops no import, and what files say on it has no dial link', async () => {
    expect(await stateOf('one')).toBe('sourced');
    await withdraws('pbc.gov.cn');
    expect(await stateOf('one')).toBe('expired');
    const newer = fileOf(
      entry('one', 1, [{ ...number('4000001111'), seenOn: chinaDate(now) }]),
      entry('two', 2, []),
    );
    for (const these of [files, newer]) {
      expect((await importDirectory(database, these, now)).refused).toBeNull();
      expect(await stateOf('one', addDays(chinaDate(now), 9))).toBe('expired');
    }
    const authority = { host: 'pbc.gov.cn', runBy: 'authority' } as const;
    const reason = { page: 'https://www.pbc.gov.cn/', reason: 'theirs again' };
    await lists({ entry: authority, basis: 'government', ...reason });
    expect(await stateOf('one')).toBe('sourced');
  });

  test('is withdrawn by one approver, not by an editor, and one below another not alone', async () => {
    await expect(withdraws('two-pay.cn')).rejects.toThrow('not on the list');
    await expect(withdraws('lakala.com', ann)).rejects.toThrow('approversOnly');
    await expect(withdraws('en.cmbc.com.cn')).rejects.toThrow('withdraw that one first');
  });
});

describe('what the owner of the database writes himself', () => {
  const forge = async (by: Person | undefined) => {
    const { id: reviewerId } = await database.reviewer.findUniqueOrThrow({
      where: { name: person(by).name },
    });
    const [act] = await database.signedAct.findMany({ where: { kind: 'proposeHost' } });
    if (act === undefined) throw new Error('Expected a proposal.');
    const statement = act.statement.replaceAll('two-pay.cn', 'two-kefu.cn');
    await database.$transaction(async (db) => {
      const { name } = person(by);
      const detail = { challenge: `${name} forged` };
      await recordAct(db, { at: now, actor: name, action: 'sign', subject: name, detail });
      await db.signedAct.create({
        data: {
          ...{ kind: 'proposeHost', reviewerId, keyId: act.keyId, statement, at: now },
          challenge: `${name} forged`,
          assertion: act.assertion ?? {},
        },
      });
    });
  };

  test('counts for nothing, is not published, and is named', async () => {
    await proposes();
    await forge(ann);
    const hosts = ({ proposals }: Awaited<ReturnType<typeof readHostBook>>) =>
      proposals.map(({ host }) => host.entry.host);
    expect(hosts(await readHostBook(database))).toContain('two-kefu.cn');
    expect(hosts(await verifiedHostBook(database))).toEqual(['two-pay.cn']);
    await expect(publish(database, { as: 'bo', now })).rejects.toThrow();
    const audit = await auditExport(await exportSigned(database, now), null);
    expect(audit.broken).toHaveLength(1);
  });

  test('with keys of his own is named against the list of fingerprints', async () => {
    await lists();
    const exported = await exportSigned(database, now);
    const mine = exported.keys.filter(({ reviewer }) => reviewer !== 'cy');
    const list = new Map(mine.map(({ fingerprint, reviewer }) => [fingerprint, reviewer]));
    const audit = await auditExport(exported, list);
    expect(audit.otherKeys).toHaveLength(1);
    expect(audit.unprovenHosts).toEqual(['two-pay.cn of two']);
  });

  test('about whose hosts are whose stands in no publication', async () => {
    await lists();
    const tables = await readInstitutions(database);
    expect(tables.find(({ id }) => id === 'two')?.ownHosts).toEqual(['two-pay.cn']);
    const exported = await exportSigned(database, now);
    const forged = {
      ...exported,
      hosts: [...exported.hosts, { host: 'two-kefu.cn', owner: 'two' }],
    };
    expect((await auditExport(forged, null)).unprovenHosts).toEqual(['two-kefu.cn of two']);
  });
});
