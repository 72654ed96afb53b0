import { describe, expect, it } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { allMessages } from '@/lib/i18n/messages';
import { posterNumberFor, proofMessages } from './poster-number';

const today = '2026-06-01';
const unproven = buildHotline({ number: '95000', display: '95000', publishAs: 'unconfirmed' });
const general = buildHotline();
const merchants = buildHotline({ number: '95111', display: '95111', purpose: 'merchantService' });

const shownOf = (...hotlines: ReturnType<typeof buildHotline>[]) =>
  posterNumberFor('sample', { institutions: [buildInstitution({ hotlines })], today }, 'zh');

describe('the number on the poster', () => {
  it('is one that may be dialled, the merchants’ own line before any other', () => {
    expect(shownOf(unproven, general, merchants).published?.hotline.number).toBe('95111');
    expect(shownOf(unproven, general).published?.hotline.number).toBe('4000001111');
  });

  it('is left to the pen where no proof is good enough, or none is any more', () => {
    const old = buildHotline({ seenOn: '2020-01-01' });
    expect(shownOf(unproven)).toEqual({ name: '示例', published: null });
    expect(shownOf(old).published).toBeNull();
  });

  it('belongs to nobody while the company is unknown', () => {
    for (const id of [undefined, 'no-such-company']) {
      const nobody = { name: null, published: null };
      expect(posterNumberFor(id, { institutions: [], today }, 'en')).toEqual(nobody);
    }
  });

  it('comes with its publisher and date', () => {
    const { published } = shownOf(general);
    const messages = allMessages.zh.plan.call;
    const proof = published ? proofMessages(published, '示例', messages, 'zh') : '';
    expect(proof).toBe('示例支付公布，2026-01-01 查到');
  });

  it('says so when two people have checked it', () => {
    const checked = buildHotline({ lastCheckedOn: '2026-05-01', checkedBy: ['a', 'b'] });
    const { published } = shownOf(checked);
    const proof = published ? proofMessages(published, '示例', allMessages.zh.plan.call, 'zh') : '';
    expect(proof).toContain('2026-05-01');
    expect(proof).toContain('两人核对过');
  });
});
