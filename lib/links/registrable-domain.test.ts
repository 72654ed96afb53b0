import { expect, test } from 'vitest';
import { registrableDomain } from './registrable-domain';

test.each([
  ['www.icbc.com.cn', 'icbc.com.cn'],
  ['icbc.com.cn', 'icbc.com.cn'],
  ['com.cn', 'com.cn'],
  ['pay.weixin.qq.com', 'qq.com'],
  ['gaj.cq.gov.cn', 'cq.gov.cn'],
  ['www.abc.sh.cn', 'abc.sh.cn'],
  ['ysepay.com.hk', 'ysepay.com.hk'],
  ['a.b.co.uk', 'b.co.uk'],
  ['icbc.com.cn.abc.top', 'abc.top'],
  ['t.cn', 't.cn'],
  ['a.com.de', 'a.com.de'],
  ['203.0.113.7', '203.0.113.7'],
  ['[::1]', '[::1]'],
  ['www.xn--czr93rq40bruk.xn--fiqs8s', 'xn--czr93rq40bruk.xn--fiqs8s'],
])('%s belongs to %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
