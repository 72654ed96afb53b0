import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHost } from './compare-host';
import { imitationsOf, slips } from './generated-imitations';
import { brandOf } from './host-likeness';
import { practisedImitationsOf } from './practised-imitations';
import { registrableDomain } from './registrable-domain';
import banks from './test-hosts/bank-hosts.json';
import imagined from './test-hosts/imagined-imitations.json';
import moreOrdinary from './test-hosts/more-ordinary-hosts.json';
import officials from './test-hosts/official-domains.json';
import ordinary from './test-hosts/ordinary-hosts.json';
import seeds from './test-hosts/seed-hosts.json';

function written(host: string, claimed?: string): string {
  const found = compareHost(domainToASCII(host), officials, claimed);
  if (found.relation === 'notListed') return 'notListed';
  const { domain } = found.official;
  return found.relation === 'listed' ? `listed ${domain}` : `${found.by} ${domain}`;
}

test.each([
  ['icbc.com.cn', 'listed icbc.com.cn'],
  ['mybank.icbc.com.cn', 'listed icbc.com.cn'],
  ['pay.weixin.qq.com', 'listed pay.weixin.qq.com'],
  ['yeepay.com', 'listed yeepay.com'],
  ['ysepay.com', 'listed ysepay.com'],
  ['icbc.com.cn.abc.top', 'domainInside icbc.com.cn'],
  ['95516.com-pay.top', 'domainInside 95516.com'],
  ['icbc-com-cn.top', 'domainInside icbc.com.cn'],
  ['www-boc-cn.x5.cc', 'domainInside boc.cn'],
  ['ccb-com.login8.net', 'domainInside ccb.com'],
  ['wapccb.com', 'brandInside ccb.com'],
  // a word of the trade beside initials that cannot be said, and letters that say nothing behind or in front
  ['zghkrtxk.cn', 'brandInside hkrt.cn'],
  ['wahkrtsh.cn', 'brandInside hkrt.cn'],
  ['wahkrtxq.cn', 'notListed'],
  ['zgsomehkrtxk.cn', 'notListed'],
  ['weixin.qq.com.renzheng.top', 'domainInside pay.weixin.qq.com'],
  ['weixin.qq.com-shanghu.vip', 'domainInside pay.weixin.qq.com'],
  ['kf.weixin.qq.com', 'notListed'],
  ['weixin-qq.top', 'notListed'],
  ['boc-etoken.com', 'brandInside boc.cn'],
  ['www.tenpay.com.abc-x.cn', 'domainInside tenpay.com'],
  ['icbc.top', 'otherEnding icbc.com.cn'],
  ['ccb.vip', 'otherEnding ccb.com'],
  ['1cbc.com.cn', 'lookAlikeLetters icbc.com.cn'],
  ['іcbc.com.cn', 'lookAlikeLetters icbc.com.cn'],
  ['uníonpay.com', 'lookAlikeLetters unionpay.com'],
  ['bankcornm.com', 'lookAlikeLetters bankcomm.com'],
  ['unionpay.abc-x.top', 'brandInside unionpay.com'],
  ['lakala-shouhou.cn', 'brandInside lakala.com'],
  ['cdlakala.com', 'brandInside lakala.com'],
  ['mpsbc.com', 'brandInside psbc.com'],
  ['4bchina.com', 'lookAlikeLetters abchina.com'],
  ['ccb-jifen.com', 'brandInside ccb.com'],
  ['wwwunionpay.com', 'brandInside unionpay.com'],
  ['lakela.com', 'oneSlip lakala.com'],
  ['union-pay.com', 'oneSlip unionpay.com'],
  ['yeepey.com', 'oneSlip yeepay.com'],
  // other real companies, and names too short to tell
  ['heepay.com', 'notListed'],
  ['cgbchina.com.cn', 'notListed'],
  ['citibank.com.cn', 'notListed'],
  ['icbc.com', 'notListed'],
  ['boc.com', 'notListed'],
  ['ccbb.com', 'notListed'],
  ['mail.qq.com', 'notListed'],
  ['abc.com.cn', 'notListed'],
  ['xicbc.com.cn', 'notListed'],
  ['203.0.113.7', 'notListed'],
  ['[::1]', 'notListed'],
  ['localhost', 'notListed'],
])('%s: %s', (host, relation) => {
  expect(written(host)).toBe(relation);
});

describe('what is told of a link although nobody says whose it is, and what stands beside it', () => {
  test.each([
    // a name that anybody may take below another's domain
    ['ccb-kefu.netlify.app', 'brandInside ccb.com'],
    ['kefuboc.web.app', 'brandInside boc.cn'],
    ['hxb.pages.dev', 'otherEnding hxb.com.cn'],
    ['ccb.cn.com', 'otherEnding ccb.com'],
    ['lakela.vercel.app', 'oneSlip lakala.com'],
    ['ccb.github.io', 'notListed'],
    ['pages.dev', 'notListed'],
    ['ccbx.pages.dev', 'notListed'],
    // a word of the trade beside three letters
    ['ccbpos.com', 'brandInside ccb.com'],
    ['tieccb.com', 'brandInside ccb.com'],
    ['bocapp.top', 'brandInside boc.cn'],
    ['bocinc.com', 'notListed'],
    ['ccbfly.com', 'notListed'],
    ['bocog.com', 'notListed'],
    // what a merchant is offered or frightened with
    ['huifu-feilv.com', 'brandInside huifu.com'],
    ['xinyonghkrt.com', 'brandInside hkrt.cn'],
    ['jlpayjiedong.cn', 'brandInside jlpay.com'],
    ['huifukeji.com', 'notListed'],
    ['huifubaoxian.com', 'notListed'],
    // "wap." and initials that are no syllable
    ['wap.icbcrra.com', 'brandInside icbc.com.cn'],
    ['wap.ddicbc.cn.com', 'brandInside icbc.com.cn'],
    ['wap.psbcsir.com', 'brandInside psbc.com'],
    ['wap.bosch.com', 'notListed'],
    ['wap.huifuxi.com', 'notListed'],
    ['wap.xxicbcyyy.com', 'notListed'],
    ['www.icbcrra.com', 'notListed'],
    // the dots left out
    ['ccbcom.top', 'domainInside ccb.com'],
    ['bosccn.vip', 'domainInside bosc.cn'],
    ['ccbcomp.top', 'notListed'],
  ])('%s: %s', (host, relation) => expect(written(host)).toBe(relation));
});

test.each([
  ['heepey.com', 'yeepay', 'notListed'],
  ['icbcc.com.cn', undefined, 'notListed'],
  ['icbcc.com.cn', 'icbc', 'brandInside icbc.com.cn'],
  ['ibcb.com.cn', 'icbc', 'notListed'],
  ['icbcrra.com', undefined, 'notListed'],
  ['wap.icbcrra.com', 'icbc', 'brandInside icbc.com.cn'],
  ['waicbcxk.cn', 'icbc', 'brandInside icbc.com.cn'],
  ['zgccbxk.cn', 'ccb', 'brandInside ccb.com'],
  ['xkccbxk.cn', 'ccb', 'notListed'],
  ['icbcasia.com', 'icbc', 'notListed'],
  ['icdc.com.cn', 'icbc', 'oneSlip icbc.com.cn'],
  ['ccbseu.com', undefined, 'notListed'],
  ['ccbseu.com', 'ccb', 'brandInside ccb.com'],
  ['ysepay.com', 'yeepay', 'listed ysepay.com'],
])('%s from somebody who says he is %s: %s', (host, claimed, relation) => {
  expect(written(host, claimed)).toBe(relation);
});

// One slip from "ysepay.com", and on no institution's page.
const agents = new Set(['www.ksepay.com']);

describe('real hosts', () => {
  test.each(Object.entries({ ordinary, moreOrdinary, banks, seeds }))(
    'no %s host is named',
    (_, hosts) => {
      const named = hosts.filter((host) => compareHost(host, officials).relation === 'looksLike');
      expect(named).toEqual([]);
      expect(hosts.length).toBeGreaterThan(190);
    },
  );

  test.each(Object.entries({ banks, pages: seeds.filter((host) => !agents.has(host)) }))(
    'no host of the %s is named where an institution is claimed',
    (_, hosts) => {
      const claims = [...new Set(officials.map(({ institutionId }) => institutionId))];
      const named = hosts.filter((host) =>
        claims.some((claim) => compareHost(host, officials, claim).relation === 'looksLike'),
      );
      expect(named).toEqual([]);
    },
  );

  test('every official domain is its own', () => {
    for (const official of officials) {
      expect(compareHost(official.domain, officials)).toEqual({ relation: 'listed', official });
    }
  });
});

describe('from the end of the host', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
  const official = fc.constantFrom(...officials);

  test('what stands in front of an official domain changes nothing', () => {
    fc.assert(
      fc.property(official, fc.array(label, { minLength: 1, maxLength: 3 }), (one, labels) => {
        const host = [...labels, one.domain].join('.');
        expect(compareHost(host, officials).relation).toBe('listed');
      }),
    );
  });

  test('nothing else is listed: letters in front, labels behind', () => {
    fc.assert(
      fc.property(
        official,
        label,
        fc.constantFrom('top', 'cn', 'com'),
        ({ domain }, word, ending) => {
          for (const host of [`${word}${domain}`, `${domain}.${word}.${ending}`]) {
            const isOfficial = officials.some(
              (one) => host === one.domain || host.endsWith(`.${one.domain}`),
            );
            expect(compareHost(host, officials).relation === 'listed').toBe(isOfficial);
          }
          expect(written(`${domain}.${word}.${ending}`)).not.toBe('notListed');
        },
      ),
    );
  });

  test('any host is compared without an error', () => {
    fc.assert(
      fc.property(fc.domain(), fc.option(official, { nil: undefined }), (host, claimed) => {
        expect(compareHost(host, officials, claimed?.institutionId).relation).toMatch(/./);
      }),
    );
  });
});

interface Imitation {
  readonly host: string;
  readonly official: (typeof officials)[number];
  readonly claimed: string | undefined;
}

/** As many imitations a technique, spread over all official domains; a real host that comes out of it is none. */
function corpus(
  make: (official: Imitation['official']) => Readonly<Record<string, readonly string[]>>,
  perTechnique: number,
  isClaimed: (official: Imitation['official'], technique: string) => boolean,
): Imitation[] {
  const real = new Set([...ordinary, ...banks, ...seeds, ...officials.map(({ domain }) => domain)]);
  const byTechnique = new Map<string, Imitation[]>();
  for (const official of officials) {
    for (const [technique, hosts] of Object.entries(make(official))) {
      const claimed = isClaimed(official, technique) ? official.institutionId : undefined;
      const made = hosts
        .map((host) => domainToASCII(host))
        .filter((host) => host !== '' && !real.has(host))
        .map((host) => ({ host, official, claimed }));
      byTechnique.set(technique, [...(byTechnique.get(technique) ?? []), ...made]);
    }
  }
  return [...byTechnique.values()].flatMap((made) =>
    Array.from(
      { length: perTechnique },
      (_, index) => made[Math.floor((index * made.length) / perTechnique)] ?? [],
    ).flat(),
  );
}

function expectNamed(imitations: readonly Imitation[], share: number) {
  const missed = imitations.filter(({ host, official, claimed }) => {
    const found = compareHost(host, officials, claimed);
    return (
      found.relation !== 'looksLike' || found.official.institutionId !== official.institutionId
    );
  });
  const named = 1 - missed.length / imitations.length;
  expect(named, JSON.stringify(missed)).toBeGreaterThanOrEqual(share);
}

test('of 300 imitations made by documented techniques 96 in 100 are named, with the one they imitate', () => {
  // One letter more or less makes a short name another company's: there it takes a claim.
  const isShort = ({ domain }: Imitation['official'], technique: string) =>
    brandOf(domain).length < 8 && slips.includes(technique);
  const imitations = corpus(imitationsOf, 16, isShort);
  expect(imitations.length).toBeGreaterThanOrEqual(300);
  expectNamed(imitations, 0.96);
});

test('of 102 imitations thought of after the comparison was mended 93 in 100 are named', () => {
  // At the first run 91 of 97, and 95 where the institution was claimed; five bore a wrong name of their institution.
  const imitations = Object.entries(imagined).flatMap(([institutionId, hosts]) =>
    hosts.flatMap((host) => {
      const official = officials.find((one) => one.institutionId === institutionId);
      return official ? [{ host: domainToASCII(host), official, claimed: undefined }] : [];
    }),
  );
  expect(imitations).toHaveLength(102);
  expectNamed(imitations, 0.93);
});

describe('imitations as they are practised in messages', () => {
  const make = (official: Imitation['official']) =>
    registrableDomain(official.domain) === official.domain ? practisedImitationsOf(official) : {};

  test.each([
    ['98 in 100 where the institution is claimed', true, 0.98],
    ['91 in 100 where nobody is', false, 0.91],
  ])('%s are named', (_, isClaimed, share) => {
    const imitations = corpus(make, 12, () => isClaimed);
    expect(imitations.length).toBeGreaterThanOrEqual(160);
    expectNamed(imitations, share);
  });
});
