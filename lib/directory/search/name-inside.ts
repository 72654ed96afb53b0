import type { Institution } from '../model/institution';
import { textKey } from '../model/text-key';
import { calledExactly } from './search';
import { searchText } from './search-text';

/** What callers put around a brand to sound like a part of it; nobody is called by these alone. */
const partsOfACompany = new RegExp(
  [
    '客户服务|客服|服务|售后|维护|维修|技术|支持|运营|管理|结算|清算|审核|风控|业务|推广|渠道|市场|代理|升级|换机|退款|理赔|收款|收单',
    '刷卡机|pos机|pos|机具|终端|商户|商家|用户|会员|中心|总部|分部|分公司|办事处|办公室|事业部|部门|部|处|平台|后台|专员|经理|人员|官方|全国|总',
  ].join('|'),
  'g',
);

/**
 * Finds whose brand stands in a name under which nobody is listed, as callers give themselves: 银联 in 银联POS运营中心. The rest has to be
 * words for a part of a company, and the brand is whole: nothing is guessed. It says where to ask, never who called.
 */
export function brandInside(
  institutions: readonly Institution[],
  query: string,
): readonly Institution[] {
  const key = textKey(query);
  const brand = key.replace(partsOfACompany, '');
  if (brand === key || brand.length < 2) return [];
  // Put together anew, what is left may be a name that was never typed.
  if (!key.includes(brand) || !searchText(institutions).lines.has(brand)) return [];
  return calledExactly(institutions, brand);
}
