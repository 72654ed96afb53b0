import { seeded } from './seeded';

const characters =
  '安宝诚达鼎东方丰富广海恒宏华汇惠佳嘉金京聚凯科朗乐联隆美明宁鹏启瑞盛顺泰通万旺祥欣星兴亿益银盈永优裕元云展兆正中众';

function evidence(seenOn: string) {
  const publisher = { zh: '测试页面', en: 'Test page' };
  return {
    kind: 'regulator',
    publisher,
    quote: '客服热线',
    url: 'https://www.pbc.gov.cn/',
    seenOn,
  };
}

function hotlineAt(index: number) {
  const number = `400${String(1_000_000 + index)}`;
  return {
    number,
    display: number,
    purpose: 'customerService',
    direction: 'unknown',
    publishAs: 'sourced',
    seenOn: '2026-01-01',
    evidence: [evidence('2026-01-01'), evidence('2026-01-02')],
  };
}

/** Writes a directory of sample institutions, of any size as one file's text, the same for the same seed; three numbers each. */
export function largeDirectory(size: number, seed = 1): string {
  const random = seeded(seed);
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '安';
  const entries = Array.from({ length: size }, (_, index) => {
    // The place in the list is spelled out, so that no two names sound alike.
    const name = `${pick()}${pick()}${pick()}${index + 1}号`;
    return {
      id: `sample-${index + 1}`,
      number: index + 1,
      kind: 'acquirer',
      legalName: { zh: `${name}支付有限公司`, en: `Sample ${index + 1} Payment Co., Ltd.` },
      brand: { zh: name, en: `Sample ${index + 1}` },
      aliases: [`${name}商户通`],
      hotlines: [0, 1, 2].map((place) => hotlineAt(index * 3 + place)),
    };
  });
  return JSON.stringify(entries);
}
