import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { fillTestDatabase, now, number, page } from '../factories/review-database';
import { decide } from './decide';
import { type ProposalRequest, propose } from './propose';
import { publish } from './publish';
import { addReviewer, deactivateReviewer } from './reviewers';

/* Nothing in here is carried out, so that one database, filled once, serves all. */

let database: PrismaClient;
let open: number | undefined;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(async () => {
  if (open !== undefined) return;
  await fillTestDatabase(database);
  open = await asks({ content: number('95001') });
});

const added = {
  kind: 'add',
  institution: 'two',
  value: '95001',
  reason: 'official site',
} as const;
const asks = (request: Partial<ProposalRequest>, as: string | undefined = 'ann') =>
  propose(database, { ...added, ...request }, { as, now });
const kept = { institution: 'one', value: '4000001111' } as const;
const live = { on: '2026-11-21', at: 'https://www.pbc.gov.cn/' };

describe('a proposal is refused, with what to do,', () => {
  test.each<[string, Partial<ProposalRequest>, string]>([
    ['without a reason', { reason: ' ' }, 'A proposal needs --reason'],
    ['to add what is there', { ...kept }, 'Expected a number it does not have yet to add for one'],
    [
      'to withdraw what is not',
      { kind: 'withdraw' },
      'a published number of it to withdraw for two',
    ],
    ['to change what is not', { kind: 'change' }, 'got 95001. See: show two.'],
    ['as a check', { ...kept, kind: 'check' }, 'signed by two people in the console'],
    [
      'with a day that has more behind it',
      { checked: { ...live, on: '2026-11-21T00' } },
      'in --checked-on, got "2026-11-21T00"',
    ],
    [
      'with a day that has more in front',
      { checked: { ...live, on: 'on 2026-11-21' } },
      'Expected a date like 2026-11-22',
    ],
    [
      'with a page on any host',
      { checked: { ...live, at: 'https://lakala-kf.com/' } },
      "Expected --checked-at on two's own hosts (none is reviewed yet) or an authority's",
    ],
    [
      'with a page of a bank, of a newspaper or of anybody else',
      { checked: { ...live, at: 'https://www.icbc.com.cn/' } },
      "Expected --checked-at on two's own hosts",
    ],
    [
      'with a day that does not exist',
      { checked: { ...live, on: '2026-02-30' } },
      'Expected a date like 2026-11-22 in --checked-on, got "2026-02-30".',
    ],
    [
      'with a day to come',
      { checked: { ...live, on: '2026-11-23' } },
      'Expected a day in --checked-on that is not after today, 2026-11-22, got 2026-11-23.',
    ],
    [
      'with another number in its display',
      { content: { ...number('95001'), display: '９５００１（总机 4008881234）' } },
      'proposal, two, hotline 95001 display: expected the same digits as the number',
    ],
    [
      'with a page seen tomorrow',
      { content: { ...number('95001'), evidence: [{ ...page, seenOn: '2026-11-23' }] } },
      'evidence.seenOn: expected a day that is not after today, 2026-11-22, got 2026-11-23',
    ],
    [
      'with somebody else’s page as its own',
      { content: { ...number('95001'), evidence: [{ ...page, kind: 'ownSite' }] } },
      "expected a page by ownSite with its address on two's own hosts (none is reviewed yet)",
    ],
    [
      'with a number in its note',
      { content: { ...number('95001'), note: { zh: '请拨 4008881234', en: 'x' } } },
      'note: expected words without a telephone number, got 4008881234',
    ],
    [
      'with the content of another number',
      { content: number('95002') },
      'Expected the same number in the content, got 95002 for 95001.',
    ],
    [
      'with everything that is wrong in it, a line each',
      { value: '4000001112', content: { ...number('4000001112'), display: '4' } },
      'Write the same number in both fields.\n4000001112 is one slip away from 4000001111',
    ],
    [
      'with every field that does not fit, a line each',
      { content: { ...number('95001'), purpose: 'help', seenOn: 'soon' } },
      'got "help". Correct the field.\nproposal, two, seenOn: expected a date',
    ],
    ['without content', {}, 'proposal, two, the whole entry: expected'],
  ])('%s', (_what, request, reason) => expect(asks(request)).rejects.toThrow(reason));

  test('by nobody, by somebody unknown and by somebody who left', async () => {
    await addReviewer(database, { name: 'di', role: 'approver' }, { by: 'bo', now });
    await deactivateReviewer(database, 'di', { by: 'cy', now });
    const content = number('95002');
    for (const [as, got] of [
      [undefined, '""'],
      ['mallory', '"mallory"'],
      ['di', '"di"'],
    ] as const) {
      const asked = propose(database, { ...added, content }, { as, now });
      await expect(asked).rejects.toThrow(`the name of a reviewer, got ${got}. Add one first`);
    }
    await expect(publish(database, { as: 'di', now })).rejects.toThrow('got "di"');
  });
});

describe('a decision is refused', () => {
  const says = (proposal: number) =>
    decide(database, { proposal, approve: false, note: '' }, { as: 'bo', now });

  test('about a proposal that does not exist', () =>
    expect(says(999)).rejects.toThrow('There is no proposal 999. See: proposals.'));
});

test.each(['Ann', 'a', '1ann', 'ann!', 'a'.repeat(41), 'an ann'])(
  'nobody reviews under the name "%s"',
  async (name) => {
    const adding = addReviewer(database, { name, role: 'editor' }, { by: 'operator', now });
    await expect(adding).rejects.toThrow(`is small letters, such as "li.na", not "${name}"`);
  },
);
