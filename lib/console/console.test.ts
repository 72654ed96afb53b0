import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { sameRows } from '@/lib/directory/factories/empty-test-database';
import {
  files,
  fillTestDatabase,
  now,
  number,
  page,
} from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { institutionById } from '@/lib/directory/model/published';
import { trustStateFor } from '@/lib/directory/model/trust';
import { verifyAudit } from '@/lib/directory/review/audit';
import { choosePublicName } from '@/lib/directory/review/choose-public-name';
import { decide } from '@/lib/directory/review/decide';
import { publish } from '@/lib/directory/review/publish';
import { auditExport } from '@/lib/directory/review/signing/audit-export';
import { exportSigned } from '@/lib/directory/review/signing/export';
import { keepCorrection } from '@/lib/directory/store/corrections';
import { readPublished } from '@/lib/directory/store/repository';
import { commitAct, prepareAct } from './acts/act';
import { openCorrections } from './corrections';
import { type ConsoleWork, enrolOptions } from './enrol';
import { buildAuthenticator } from './factories/authenticator';
import {
  acts,
  checks,
  enrolWith,
  type Person,
  personAt,
  settings,
  workAt,
} from './factories/console-database';
import { inviteByOperator } from './invitations';
import type { ConsoleRefusal } from './problem';
import { entriesFor as everyEntryFor, waitingIn } from './queue';
import { sessionOf } from './sessions';
import { signIn, signInOptions } from './sign-in';
import { newToken, tokenHash } from './token';
import { waitingChanges } from './waiting-changes';

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
const proposes = async (by = ann, content = number('95001')) => {
  await acts(work, person(by), {
    act: 'propose',
    kind: 'add',
    institution: 'two',
    pointKind: 'phone',
    value: content.number,
    content,
    reason: 'official site',
  });
  return { proposal: (await database.proposal.findFirstOrThrow({ orderBy: { id: 'desc' } })).id };
};
const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
const added = { institution: 'two', pointKind: 'phone', value: '95001' } as const;
const hotline = async (id: string) => {
  const snapshot = await readPublished(database);
  return snapshot === null ? undefined : institutionById(snapshot, id)?.hotlines[0];
};
const stateOf = async (id: string) => {
  const found = await hotline(id);
  return found && trustStateFor(found, '2026-11-22');
};

describe('a number', () => {
  test('is published by the first who finds a proposal right, and verified by the second', async () => {
    const item = await proposes();
    await checks(work, person(bo), item);
    expect(await stateOf('two')).toBe('sourced');
    await checks(work, person(cy), added);
    expect(await stateOf('two')).toBe('verified');
    const { verified } = await exportSigned(database, now);
    expect(verified.map(({ checkedBy }) => checkedBy)).toEqual([['bo', 'cy']]);
    expect((await verifyAudit(database)).broken).toBeNull();
  });

  test('of the files is verified by two people', async () => {
    await checks(work, person(bo), filed);
    expect(await stateOf('one')).toBe('sourced');
    await checks(work, person(cy), filed);
    expect(await stateOf('one')).toBe('verified');
    await importDirectory(database, files, now);
    expect(await stateOf('one')).toBe('verified');
  });

  test('is verified no more once somebody finds it wrong, or a file says other words of it', async () => {
    for (const one of [bo, cy]) await checks(work, person(one), filed);
    await checks(work, person(bo), filed, 'wrong');
    expect(await stateOf('one')).toBe('sourced');
    await checks(work, person(bo), filed);
    expect(await stateOf('one')).toBe('verified');
    const other = JSON.stringify(files).replace('客服热线', '客户热线');
    await importDirectory(database, JSON.parse(other), now);
    expect(await stateOf('one')).toBe('sourced');
  });

  test('is published with the names its reviewers chose for readers, and without their own', async () => {
    await choosePublicName(database, '王老师', { as: 'bo', now });
    await expect(choosePublicName(database, '王老师', { as: 'cy', now })).rejects.toThrow(
      'somebody else',
    );
    for (const name of ['R7', '4008881234', '王', ' ', '<b>', 'x'.repeat(21)]) {
      const chosen = choosePublicName(database, name, { as: 'cy', now });
      await expect(chosen, name).rejects.toThrow('Expected a public name');
    }
    await checks(work, person(bo), await proposes());
    await checks(work, person(cy), added);
    expect(await stateOf('two')).toBe('verified');
    expect((await hotline('two'))?.checkedBy).toEqual([
      '王老师',
      expect.stringMatching(/^R[1-9]\d*$/),
    ]);
    const published = JSON.stringify((await readPublished(database))?.institutions);
    expect(published).toContain('"checked"');
    expect(published).not.toMatch(/"(?:ann|bo|cy)"/);
    await choosePublicName(database, '李核对', { as: 'bo', now });
    await publish(database, { as: 'cy', now });
    expect((await hotline('two'))?.checkedBy[0]).toBe('李核对');
    expect((await verifyAudit(database)).broken).toBeNull();
  });

  test('approved on the command line and not published yet is told of to whoever checks anything', async () => {
    expect(await waitingChanges(database)).toEqual([]);
    const { proposal } = await proposes();
    await decide(database, { proposal, approve: true, note: '' }, { as: 'bo', now });
    expect(await waitingChanges(database)).toMatchObject([
      { what: 'added', id: 'two hotline 95001' },
    ]);
    await checks(work, person(cy), filed);
    expect(await waitingChanges(database)).toEqual([]);
    expect(await stateOf('two')).toBe('sourced');
  });

  test('shows the name its reviewer chose with his key, and nobody chooses another’s', async () => {
    await acts(work, person(bo), { act: 'publicName', name: '王老师' });
    await acts(work, person(ann), { act: 'publicName', name: '安编辑' });
    const taken = acts(work, person(cy), { act: 'publicName', name: '王老师' });
    await expect(taken).rejects.toThrow('somebody else');
    for (const one of [bo, cy]) await checks(work, person(one), filed);
    expect((await hotline('one'))?.checkedBy).toContain('王老师');
    expect((await verifyAudit(database)).broken).toBeNull();
  });

  test('that one person found right twice, or that nobody could tell, is not', async () => {
    await checks(work, person(bo), filed);
    await expect(checks(work, person(bo), filed)).rejects.toThrow('alreadyChecked');
    const later = workAt(database, new Date('2026-11-24T00:00:00Z'));
    const again = { ...person(bo), ...(await signsInAgain(later, person(bo))) };
    await checks(later, again, filed);
    await checks(work, person(cy), filed, 'cannotTell');
    expect(await stateOf('one')).toBe('sourced');
  });

  test('two people disagree about is verified once the one who slipped answers anew, and both answers stay', async () => {
    await checks(work, person(bo), filed);
    await checks(work, person(cy), filed, 'wrong');
    expect(await stateOf('one')).toBe('sourced');
    await checks(work, person(bo), filed);
    expect(await stateOf('one')).toBe('sourced');
    await checks(work, person(cy), filed);
    expect(await stateOf('one')).toBe('verified');
    expect(await database.signedAct.count()).toBe(4);
    const exported = await exportSigned(database, now);
    expect((await auditExport(exported, null)).unproven).toEqual([]);
    await checks(work, person(cy), filed, 'cannotTell');
    expect(await stateOf('one')).toBe('sourced');
    expect(
      (await auditExport({ ...exported, acts: (await exportSigned(database, now)).acts }, null))
        .unproven,
    ).toEqual(['one hotline 4000001111']);
    expect((await verifyAudit(database)).broken).toBeNull();
  });

  test('that was found wrong before it was published is rejected', async () => {
    await checks(work, person(bo), await proposes(), 'wrong');
    expect(await hotline('two')).toBeUndefined();
    expect(await database.decision.findFirst()).toMatchObject({ approved: false });
  });
});

async function signsInAgain(at: ConsoleWork, { key }: Person) {
  const { challenge } = await signInOptions(at);
  const cookie = await signIn(at, key.answer(challenge, settings.origin));
  const session = await sessionOf(database, cookie, at.agent, at.now);
  if (session === null) throw new Error('Expected a session.');
  return { session };
}

describe('a pasted table', () => {
  const row = (digits: string, part: object = {}) => ({
    institution: 'two',
    ...number(digits),
    ...part,
  });
  const pastes = (rows: object[], by = ann) =>
    acts(work, person(by), { act: 'proposeTable', rows, reason: 'their list' });

  test('proposes each number with one signature, once, and nobody checks his own', async () => {
    await pastes([row('95001'), row('4000002222')], cy);
    const made = await database.proposal.findMany({ orderBy: { id: 'asc' } });
    expect(made.map(({ value, reason }) => [value, reason])).toEqual([
      ['95001', 'their list'],
      ['4000002222', 'their list'],
    ]);
    await expect(pastes([row('95001')], cy)).rejects.toThrow('nothingNew');
    const [first] = made;
    const item = { proposal: first?.id ?? 0 };
    await expect(checks(work, person(cy), item)).rejects.toThrow('ownProposal');
    await checks(work, person(bo), item);
    expect(await stateOf('two')).toBe('sourced');
  });

  test('keeps of a published number what a plain table has no column for', async () => {
    const { direction: _d, purpose: _p, ...plain } = number('4000001111');
    const other = { ...page, quote: '4000001111', url: 'https://www.pbc.gov.cn/kefu' };
    const { direction: _e, purpose: _q, ...fresh } = number('95001');
    await pastes([
      { institution: 'one', ...plain, evidence: [other] },
      { institution: 'two', ...fresh },
    ]);
    const made = await database.proposal.findMany({ orderBy: { id: 'asc' } });
    expect(made.map(({ kind, content }) => ({ kind, content }))).toMatchObject([
      {
        kind: 'change',
        content: { purpose: 'customerService', evidence: [{ url: other.url }, { url: page.url }] },
      },
      { kind: 'add', content: { direction: 'unknown', purpose: 'customerService' } },
    ]);
  });

  test('is refused whole, with every wrong field by its row', async () => {
    const wrong = pastes([row('95001'), row('9'), row('95003', { purpose: 'sales' })]);
    await expect(wrong).rejects.toThrow(/table, row 2, number[\s\S]*table, row 3, purpose/);
    await expect(wrong).rejects.toMatchObject({
      faults: [
        { code: 'value', where: '2' },
        { code: 'purpose', where: '3' },
      ],
    });
    const elsewhere = { evidence: [{ ...page, quote: '95001', url: 'https://two-kefu.cn/' }] };
    const refused = pastes([row('95001', elsewhere)]);
    await expect(refused).rejects.toThrow('a reviewed host');
    await expect(refused).rejects.toMatchObject({ faults: [{ code: 'url', where: '95001' }] });
    expect(await database.proposal.count()).toBe(0);
  });
});

test('what is wrong with a proposal is told by field before anybody is asked for his key', async () => {
  const asked = (content: object, value = '95001') =>
    prepareAct(work, person(ann).session, {
      ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' },
      ...{ value, content, reason: 'their page' },
    });
  const faults = async (content: object, value?: string) => {
    const refused = await asked(content, value).catch((error: unknown) => error);
    return (refused as ConsoleRefusal).faults.map(({ code, arrived }) => [code, arrived]);
  };
  const on = (part: object) => ({
    ...number('95001'),
    evidence: [{ ...page, quote: '95001', ...part }],
  });
  await expect(asked(on({}))).resolves.toBeDefined();
  expect(await faults({ ...number('9'), display: '8' }, '9')).toEqual([['value', '"9"']]);
  expect(await faults(on({ url: 'https://two-kefu.cn/' }))).toEqual([
    ['url', 'https://two-kefu.cn/'],
  ]);
  expect(await faults(on({ kind: 'ownSite' }))).toMatchObject([['url', page.url]]);
  expect(await faults(on({ quote: '客服 95002' }))).toEqual([['quoteLacks', '客服 95002']]);
  expect(await faults(on({ publisher: { zh: '二', en: '' } }))).toEqual([['publisher', '""']]);
  expect(await faults(on({ pageDate: '2031' }))).toEqual([['pageDate', '2031']]);
  expect(await faults(number('4000001112'), '4000001112')).toEqual([['alike', '4000001112']]);
  expect(await faults(number('4000001111'), '4000001111')).toEqual([['owned', '4000001111']]);
  expect(await database.proposal.count()).toBe(0);
});

describe('a correction from outside', () => {
  const wrong = {
    claim: 'wrong',
    point: { kind: 'phone', value: '4000001111' },
    number: '95002',
    page: null,
  } as const;
  const later = new Date(Date.now() + 86_400_000);
  const entriesFor = (name: string) => everyEntryFor(database, name, now).then(waitingIn);

  test('is a lead in the queue until somebody signs a check, and changes nothing readers see', async () => {
    const before = await readPublished(database);
    await keepCorrection(database, 'one', wrong);
    const [first] = await entriesFor('bo');
    expect([first?.why, first?.item.shown.value]).toEqual(['reported', '4000001111']);
    expect(first?.reported).toMatchObject([{ claim: 'wrong', number: '95002', page: null }]);
    expect(await readPublished(database)).toEqual(before);
    const at = workAt(database, later);
    await checks(at, { ...person(bo), ...(await signsInAgain(at, person(bo))) }, filed);
    expect((await entriesFor('cy'))[0]).toMatchObject({ why: 'second', reported: [] });
  });

  test('about what is not published waits until somebody proposes something', async () => {
    await keepCorrection(database, 'two', { ...wrong, point: null });
    expect(await openCorrections(database)).toMatchObject([{ institutionId: 'two', value: null }]);
    const at = workAt(database, later);
    const proposer = { ...person(ann), ...(await signsInAgain(at, person(ann))) };
    const content = number('95002');
    await acts(at, proposer, {
      ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' },
      ...{ value: content.number, content, reason: 'their page' },
    });
    expect(await openCorrections(database)).toEqual([]);
  });

  test('is kept once, and twenty of one institution leave room for the others', async () => {
    for (const _twice of [1, 2]) await keepCorrection(database, 'one', wrong);
    for (let at = 1; at < 20; at += 1) {
      await keepCorrection(database, 'one', { ...wrong, number: `9500${100 + at}` });
    }
    const unlisted = { kind: 'phone', value: '95003' } as const;
    for (const point of [null, unlisted]) {
      const more = keepCorrection(database, 'one', { ...wrong, point, number: '95999' });
      await expect(more).rejects.toThrow('twenty wait already');
    }
    await keepCorrection(database, 'two', { ...wrong, point: null });
    expect(await openCorrections(database)).toHaveLength(21);
  });

  test('of a listed number is kept however many wait, then without what else was said', async () => {
    for (let at = 0; at < 20; at += 1) {
      await keepCorrection(database, 'one', { ...wrong, point: null, number: `9500${100 + at}` });
    }
    for (const number of ['95998', '95999']) {
      await keepCorrection(database, 'one', { ...wrong, number });
    }
    const kept = await openCorrections(database);
    expect(kept).toHaveLength(21);
    expect(kept.at(-1)).toMatchObject({ value: '4000001111', number: null, page: null });
  });

  test('is bounded also when many come at once', async () => {
    const numbers = Array.from({ length: 40 }, (_, at) => `9500${100 + at}`);
    await Promise.allSettled(
      numbers.map((number) => keepCorrection(database, 'one', { ...wrong, point: null, number })),
    );
    expect(await openCorrections(database)).toHaveLength(20);
  });

  test('is gone after two months', async () => {
    await keepCorrection(database, 'one', wrong);
    await database.$executeRaw`UPDATE "correction" SET "received_at" = now() - interval '61 days'`;
    await keepCorrection(database, 'two', { ...wrong, point: null });
    expect((await openCorrections(database)).map(({ institutionId }) => institutionId)).toEqual([
      'two',
    ]);
  });
});

describe('nobody', () => {
  test('decides what he proposed, before or after it is published', async () => {
    const item = await proposes(cy);
    await expect(checks(work, person(cy), item)).rejects.toThrow('ownProposal');
    await checks(work, person(bo), item);
    await expect(checks(work, person(cy), added)).rejects.toThrow('ownProposal');
  });

  test('finds right what no official page says', async () => {
    await database.$transaction([
      database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
      database.$executeRaw`UPDATE "evidence" SET "kind" = 'news'`,
    ]);
    await expect(checks(work, person(bo), filed)).rejects.toThrow('noOfficialPage');
    expect(await database.signedAct.count()).toBe(0);
  });

  test('finds wrong, or cannot tell, without a word for whoever looks next', async () => {
    const hash = await hashOf(filed);
    for (const verdict of ['wrong', 'cannotTell'] as const) {
      const silent = { act: 'check', item: filed, hash, verdict, reason: ' ' } as const;
      await expect(acts(work, person(bo), silent), verdict).rejects.toThrow('reasonNeeded');
    }
    expect(await database.signedAct.count()).toBe(0);
  });

  test('who is an editor decides anything', async () => {
    await expect(checks(work, person(ann), filed)).rejects.toThrow('approversOnly');
  });

  test('acts twice with one signature', async () => {
    const { session, key } = person(bo);
    const hash = await hashOf(filed);
    const request = { act: 'check', item: filed, hash, verdict: 'right', reason: '' } as const;
    const { challenge } = await prepareAct(work, session, request);
    const answer = key.answer(challenge, settings.origin);
    await commitAct(work, session, answer);
    await expect(commitAct(work, session, answer)).rejects.toThrow('challenge');
  });

  test('signs for another, with another key, for another site or what nobody gave out', async () => {
    const { session, key } = person(bo);
    const request = async () => {
      const hash = await hashOf(filed);
      const asked = { act: 'check', item: filed, hash, verdict: 'right', reason: '' } as const;
      return (await prepareAct(work, session, asked)).challenge;
    };
    const commits = async (answer: object, as = session) => commitAct(work, as, answer);
    await expect(commits(person(cy).key.answer(await request(), settings.origin))).rejects.toThrow(
      'unknownKey',
    );
    const mine = key.answer(await request(), settings.origin);
    await expect(commits(mine, person(cy).session)).rejects.toThrow('challenge');
    await expect(commits(key.answer(await request(), 'https://evil.example'))).rejects.toThrow(
      'assertion',
    );
    await expect(commits(key.answer(newToken(), settings.origin))).rejects.toThrow('challenge');
    const forged = {
      ...person(cy).key.answer(await request(), settings.origin),
      id: key.id,
      rawId: key.id,
    };
    await expect(commits(forged)).rejects.toThrow('assertion');
    expect(await database.signedAct.count()).toBe(0);
  });

  test('approves evidence that changed after it was shown', async () => {
    const { session, key } = person(bo);
    const hash = await hashOf(filed);
    const request = { act: 'check', item: filed, hash, verdict: 'right', reason: '' } as const;
    const { challenge } = await prepareAct(work, session, request);
    const other = JSON.stringify(files).replace('客服热线', '客户热线');
    await importDirectory(database, JSON.parse(other), now);
    const answer = key.answer(challenge, settings.origin);
    await expect(commitAct(work, session, answer)).rejects.toThrow('changed');
    await expect(prepareAct(work, session, request)).rejects.toThrow('changed');
  });
});

async function hashOf(item: typeof filed) {
  const { itemFor } = await import('./items');
  const { readInstitutions } = await import('@/lib/directory/store/repository');
  return (await itemFor(database, await readInstitutions(database), item)).hash;
}

describe('an invitation', () => {
  test('brings a person once, within a day', async () => {
    const token = newToken();
    const invite = {
      act: 'invite',
      name: 'di',
      role: 'approver',
      tokenHash: tokenHash(token),
    } as const;
    await expect(acts(work, person(ann), invite)).rejects.toThrow('approversOnly');
    await acts(work, person(bo), invite);
    const late = workAt(database, new Date(now.getTime() + 25 * 3_600_000));
    await expect(enrolOptions(late, token)).rejects.toThrow('invitation');
    await enrolWith(work, token);
    await expect(enrolWith(work, token)).rejects.toThrow('invitation');
  });

  test('gives nobody another person’s key, but a second one of his own', async () => {
    const tokens = [newToken(), newToken()].map((token) => ({
      token,
      tokenHash: tokenHash(token),
    }));
    const [other, own] = tokens;
    const invite = { act: 'invite', role: 'approver' } as const;
    const asked = { ...invite, name: 'cy', tokenHash: other?.tokenHash ?? '' };
    await expect(acts(work, person(bo), asked)).rejects.toThrow('existingPerson');
    await acts(work, person(bo), { ...invite, name: 'bo', tokenHash: own?.tokenHash ?? '' });
    const second = { name: 'bo', ...(await enrolWith(work, own?.token ?? '')) };
    await checks(work, second, filed);
    await expect(checks(work, person(bo), filed)).rejects.toThrow('alreadyChecked');
  });

  test('of the command line brings the first two approvers alone, and says who invites the next', async () => {
    const third = inviteByOperator(database, { name: 'di', role: 'approver' }, now);
    await expect(third).rejects.toThrow('one of them invites di in the console');
  });

  test('of the command line brings back who lost every key', async () => {
    const token = await inviteByOperator(database, { name: 'bo', role: 'approver' }, now);
    const key = buildAuthenticator();
    await checks(work, { name: 'bo', ...(await enrolWith(work, token, key)) }, filed);
  });
});

test('who left signs in no more, and signs nothing with a session or a key of before', async () => {
  const { session, key } = person(cy);
  const hash = await hashOf(filed);
  const request = { act: 'check', item: filed, hash, verdict: 'right', reason: '' } as const;
  const { challenge } = await prepareAct(work, session, request);
  await acts(work, person(bo), { act: 'deactivate', name: 'cy' });
  await expect(commitAct(work, session, key.answer(challenge, settings.origin))).rejects.toThrow();
  const asked = await signInOptions(work);
  await expect(signIn(work, key.answer(asked.challenge, settings.origin))).rejects.toThrow(
    'unknownKey',
  );
  expect(await database.consoleSession.count({ where: { keyId: key.id } })).toBe(0);
});

test('a session is of one browser and one hour', async () => {
  const { key } = person(bo);
  const { challenge } = await signInOptions(work);
  const cookie = await signIn(work, key.answer(challenge, settings.origin));
  expect(await sessionOf(database, cookie, work.agent, now)).not.toBeNull();
  expect(await sessionOf(database, cookie, 'another browser', now)).toBeNull();
  const late = new Date(now.getTime() + 61 * 60_000);
  expect(await sessionOf(database, cookie, work.agent, late)).toBeNull();
});
