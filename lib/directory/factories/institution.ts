import type { Channel } from '../model/contact-point';
import type { Evidence } from '../model/evidence';
import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';

/* Rows for tests: a test states only what it is about, the rest is ordinary. */

/** A page of the institution's own that prints the number. */
export function buildEvidence(part: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'ownSite',
    publisher: { zh: '示例支付', en: 'Sample Payment' },
    quote: '客服热线',
    url: 'https://www.icbc.com.cn/',
    pageDate: null,
    seenOn: '2026-01-01',
    ...part,
  };
}

/** A sourced number read on 2026-01-01 that nobody has checked. */
export function buildHotline(part: Partial<Hotline> = {}): Hotline {
  return {
    number: '4000001111',
    display: '400-000-1111',
    purpose: 'customerService',
    note: null,
    direction: 'unknown',
    directionEvidence: null,
    publishAs: 'sourced',
    seenOn: '2026-01-01',
    lastCheckedOn: null,
    checkedBy: [],
    evidence: [buildEvidence()],
    statutory: false,
    ...part,
  };
}

/** A sourced website of ICBC's read on 2026-01-01 that nobody has checked. */
export function buildChannel(part: Partial<Channel> = {}): Channel {
  return {
    kind: 'website',
    value: 'icbc.com.cn',
    display: 'icbc.com.cn',
    note: null,
    publishAs: 'sourced',
    seenOn: '2026-01-01',
    lastCheckedOn: null,
    checkedBy: [],
    evidence: [buildEvidence()],
    ...part,
  };
}

/** An acquirer without a number. */
export function buildInstitution(part: Partial<Institution> = {}): Institution {
  return {
    id: 'sample',
    number: 1,
    kind: 'acquirer',
    legalName: { zh: '示例支付有限公司', en: 'Sample Payment Co., Ltd.' },
    brand: { zh: '示例', en: 'Sample' },
    aliases: [],
    pinyin: [],
    initials: [],
    remark: null,
    website: null,
    licence: null,
    hotlines: [],
    channels: [],
    verifications: [],
    statements: [],
    warnings: [],
    history: [],
    withdrawn: [],
    ...part,
  };
}
