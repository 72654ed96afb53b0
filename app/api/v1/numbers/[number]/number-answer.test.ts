import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { numberAnswer } from './number-answer';

const hotline = buildHotline({ number: '4000001111', direction: 'inboundOnly' });
const unproven = buildHotline({ number: '95588', publishAs: 'unconfirmed' });
const gone = { kind: 'phone', withdrawnOn: '2026-10-01', replacedBy: null } as const;
const directory = {
  version: 1,
  publishedAt: '2026-11-20T08:00:00.000Z',
  institutions: [
    buildInstitution({ id: 'sample', hotlines: [hotline] }),
    buildInstitution({ id: 'bank', hotlines: [unproven] }),
    buildInstitution({
      id: 'former',
      withdrawn: [
        { ...gone, value: '4008123456' },
        { ...gone, value: '95588' },
      ],
    }),
  ],
  former: [
    buildInstitution({
      ...{ id: 'left', withdrawnOn: '2026-10-02' },
      withdrawn: [{ ...gone, value: '4007654321' }],
    }),
  ],
  today: '2026-11-22',
};

async function say(number: string) {
  return numberAnswer(new Request('http://localhost/'), directory, number).json();
}

test('an official number is named with its owner, its direction and its whole proof', async () => {
  expect(await say('400-000-1111')).toMatchObject({
    relation: 'matchesInboundOnly',
    numberClass: 'fourHundred',
    institution: { id: 'sample' },
    direction: 'inboundOnly',
    trustState: 'sourced',
    hotline: { number: '4000001111', dialable: true, evidence: hotline.evidence },
  });
});

test('a number with weak proof is matched, and nothing invites to dial it', async () => {
  expect(await say('95588')).toMatchObject({
    relation: 'matches',
    trustState: 'unconfirmed',
    hotline: { dialable: false },
  });
});

test('a look-alike names the number it resembles, with the proof of that one', async () => {
  expect(await say('4000001112')).toMatchObject({
    relation: 'lookalike',
    institution: { id: 'sample' },
    hotline: { number: '4000001111' },
  });
});

test('a number that was official is told so with its day, one that is somebody’s today is theirs', async () => {
  expect(await say('400 812 3456')).toMatchObject({
    relation: 'fourHundred',
    hotline: null,
    withdrawn: { institution: { id: 'former' }, withdrawnOn: '2026-10-01', replacedBy: null },
  });
  expect(await say('95588')).toMatchObject({ institution: { id: 'bank' }, withdrawn: null });
  expect(await say('4007654321')).toMatchObject({ withdrawn: { institution: { id: 'left' } } });
});

test('a number nobody published belongs to nobody', async () => {
  expect(await say('13800138000')).toMatchObject({
    relation: 'personalMobile',
    institution: null,
    hotline: null,
    trustState: null,
  });
});

test.each(['4000001111', '4000001112', '95588', '13800138000', '17012345678', '+85212345678'])(
  'the answer to %s says that a display proves nothing, never that the caller is a fraud or fine',
  async (number) => {
    const { institution, hotline: proof, ...said } = await say(number);
    expect(said.sentence.words.zh).toContain('显示这个号码不代表对方是真的');
    expect(JSON.stringify(said)).not.toMatch(/fraud|scam|safe|骗|安全/i);
  },
);
