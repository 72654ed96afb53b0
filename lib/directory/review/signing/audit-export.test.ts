import { beforeAll, describe, expect, test } from 'vitest';
import {
  acts,
  checks,
  type Person,
  personAt,
  settings,
  workAt,
} from '@/lib/console/factories/console-database';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { fillTestDatabase, now, number } from '../../factories/review-database';
import { type CheckStatement, canonicalText, challengeOf } from '../../store/statement';
import { auditExport, type Fingerprints, parseFingerprints } from './audit-export';
import { exportSigned, parseSignedExport, type SignedExport } from './export';

let database: PrismaClient;
let exported: SignedExport;
let list: Fingerprints;

setUpTestDatabase((fresh) => {
  database = fresh;
});

const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
const added = { institution: 'two', pointKind: 'phone', value: '95001' } as const;

const asked = (content: object) =>
  ({ act: 'propose', kind: 'add', reason: 'seen', content }) as const;

async function proposes(person: Person) {
  await acts(workAt(database), person, { ...asked(number('95001')), ...added });
  return { proposal: (await database.proposal.findFirstOrThrow({ orderBy: { id: 'desc' } })).id };
}

beforeAll(async () => {
  await fillTestDatabase(database);
  const work = workAt(database);
  const [ann, bo, cy] = [
    await personAt(database, 'ann', 'editor'),
    await personAt(database, 'bo'),
    await personAt(database, 'cy'),
  ];
  const item = await proposes(ann);
  await checks(work, bo, item);
  await checks(work, cy, added);
  for (const person of [bo, cy]) await checks(work, person, filed);
  exported = parseSignedExport(JSON.stringify(await exportSigned(database, now)));
  list = parseFingerprints(
    `# from paper\n${exported.keys.map((key) => `${key.fingerprint} ${key.reviewer}`).join('\n')}\n`,
  );
});

/** The export after somebody who owns database and files has changed it. */
function forged(change: (copy: SignedExport) => void): SignedExport {
  const copy = structuredClone(exported);
  change(copy);
  return copy;
}
const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('Expected a row.');
  return row;
};

test('an export holds by itself, with and without a list of fingerprints', async () => {
  for (const known of [list, null]) {
    expect(await auditExport(exported, known)).toEqual({
      ...{ acts: 5, verified: 2 },
      ...{ broken: [], otherKeys: [], unproven: [], unprovenHosts: [] },
    });
  }
});

const checkOf = (copy: SignedExport, name: string) =>
  first(copy.acts.filter((act) => act.reviewer === name && act.statement.includes('"check"')));

describe('what somebody changed is named:', () => {
  test.each<[string, (copy: SignedExport) => void]>([
    [
      'another number under a signature',
      (copy) => {
        for (const act of copy.acts) act.statement = act.statement.replaceAll('95001', '95002');
        for (const { shown } of copy.verified) if (shown.value === '95001') shown.value = '95002';
      },
    ],
    [
      'the answer of another act',
      (copy) => {
        checkOf(copy, 'bo').assertion = checkOf(copy, 'cy').assertion;
      },
    ],
    [
      'another name under a signature',
      (copy) => {
        checkOf(copy, 'bo').reviewer = 'cy';
      },
    ],
    [
      'a public key that was exchanged',
      (copy) => {
        const [one, , other] = copy.keys;
        if (one && other) other.publicKey = one.publicKey;
      },
    ],
    [
      'a key that is gone',
      (copy) => {
        copy.keys = copy.keys.filter(({ reviewer }) => reviewer !== 'cy');
      },
    ],
  ])('%s', async (_what, change) => {
    const { broken } = await auditExport(forged(change), list);
    expect(broken.length).toBeGreaterThan(0);
  });

  test.each<[string, (copy: SignedExport) => void]>([
    [
      'a number called verified that nobody signed',
      (copy) => {
        first(copy.verified).shown.value = '95999';
      },
    ],
    [
      'another day',
      (copy) => {
        first(copy.verified).checkedOn = '2027-01-01';
      },
    ],
    [
      'a check that was left out',
      (copy) => {
        copy.acts = copy.acts.filter((act) => act !== checkOf(copy, 'bo'));
      },
    ],
    [
      'evidence that is another',
      (copy) => {
        first(copy.verified).shown.words = { number: '4000001111' };
      },
    ],
  ])('%s', async (_what, change) => {
    const { unproven } = await auditExport(forged(change), list);
    expect(unproven).toHaveLength(1);
  });

  test('keys of people the list does not know, or knows by another name', async () => {
    const some = new Map([...list].filter(([, name]) => name !== 'cy'));
    const missing = await auditExport(exported, some);
    expect(missing.otherKeys).toEqual([expect.stringMatching(/ of cy$/)]);
    expect(missing.unproven).toHaveLength(2);
    const swapped = new Map([...list].map(([key, name]) => [key, name === 'cy' ? 'di' : name]));
    expect((await auditExport(exported, swapped)).unproven).toHaveLength(2);
  });

  test('a proposer who is one of the two', async () => {
    const own = forged((copy) => {
      first(copy.verified.filter(({ shown }) => shown.value === '95001')).proposer = 'bo';
    });
    expect((await auditExport(own, list)).unproven).toEqual(['two hotline 95001']);
  });
});

test('whoever proposed to take a number away, in vain, may be one of the two who find it right', async () => {
  const work = workAt(database);
  const bo = await personAt(database, 'bo');
  const about = {
    act: 'propose',
    kind: 'withdraw',
    reason: 'not on their page',
    ...filed,
  } as const;
  await acts(work, bo, about);
  const later = parseSignedExport(JSON.stringify(await exportSigned(database, now)));
  expect(later.acts).toHaveLength(6);
  expect((await auditExport(later, null)).unproven).toEqual([]);
});

test('a proposer who signs for his own words in a database of his own is found by the proposal he signed', async () => {
  const work = workAt(database);
  const [bo, cy] = [await personAt(database, 'bo'), await personAt(database, 'cy')];
  const own = { ...added, value: '95003' } as const;
  await acts(work, bo, { ...asked(number('95003')), ...own });
  const { id: proposal } = await database.proposal.findFirstOrThrow({ orderBy: { id: 'desc' } });
  await checks(work, cy, { proposal });
  const copy = structuredClone(await exportSigned(database, now));
  const cys = first(
    copy.acts.filter(({ reviewer, statement }) => {
      return reviewer === 'cy' && statement.includes('95003');
    }),
  );
  const said = JSON.parse(cys.statement) as CheckStatement;
  const statement = canonicalText({ ...said, reviewer: 'bo', nonce: 'another' });
  const assertion = bo.key.answer(challengeOf(statement), settings.origin);
  copy.acts.push({ id: 99, reviewer: 'bo', credential: bo.key.id, statement, assertion });
  const claim = { shown: said.shown, checkedOn: '2026-11-22', checkedBy: ['cy', 'bo'] };
  copy.verified = [{ ...claim, proposer: null }];
  expect(await auditExport(copy, null)).toMatchObject({
    ...{ broken: [], unproven: ['two hotline 95003'] },
  });
});

test.each(['x ann', `${'a'.repeat(64)}`, `${'a'.repeat(63)} ann`])(
  'the line "%s" is no fingerprint with a name',
  (line) => expect(() => parseFingerprints(line)).toThrow('64 hex digits and a name'),
);
