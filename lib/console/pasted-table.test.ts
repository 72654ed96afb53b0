import { expect, test } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { pastedCells, rowsFromPasted, type TableWords } from './pasted-table';

const { console: own, directory } = allMessages.zh;
const words: TableWords = {
  institutions: { one: '示例支付 (one)', two: '另一支付 (two)' },
  purposes: directory.purposes,
  evidenceKinds: directory.evidenceKinds,
  columns: own.propose.columns,
};
const today = '2026-11-22';
const head = '机构\t号码\t用途\t谁的页面\t发布者\t发布者英文\t页面原话\t网址\t页面日期';

test('cells come by tabs or commas; quotes keep both, and line ends', () => {
  expect(pastedCells('a\tb\r\n1,5\t"x\ty\nz""q"\n\n')).toEqual([
    ['a', 'b'],
    ['1,5', 'x\ty\nz"q'],
  ]);
  expect(pastedCells('\uFEFFa,b\n"1,5", 2 \n')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});

test('a plain table is read by the words of the screen, and lines about one number are its pages', () => {
  const line = (kind: string, quote: string) =>
    `示例支付\t400-000-2222\t商户客服\t${kind}\t央行\tPBC\t${quote}\thttps://www.pbc.gov.cn/\t`;
  const read = rowsFromPasted(
    [head, line('政府或监管页面', '热线 4000002222'), line('新闻', '打 4000002222')].join('\n'),
    words,
    today,
  );
  expect(read).toMatchObject({
    rows: [
      {
        ...{ institution: 'one', number: '4000002222', display: '400-000-2222' },
        ...{ purpose: 'merchantService', seenOn: today },
        evidence: [
          { kind: 'regulator', quote: '热线 4000002222', pageDate: null },
          { kind: 'news', publisher: { zh: '央行', en: 'PBC' } },
        ],
      },
    ],
  });
  // Whether it calls out is left to what is published.
  expect(JSON.stringify(read)).not.toContain('direction');
});

test('ids are read as well, an unknown word is left for the server to name', () => {
  const text = 'institution,number,quote,url,purpose\ntwo,95001,热线 95001,https://a.cn/,whatever';
  expect(rowsFromPasted(text, words, today)).toMatchObject({
    rows: [{ institution: 'two', purpose: 'whatever', evidence: [{ kind: 'ownSite' }] }],
  });
});

test('a table without a column that it needs says which, and JSON is taken as it is', () => {
  expect(rowsFromPasted('机构\t号码\t网址\n一\t95001\tx', words, today)).toEqual({
    missing: '页面原话',
  });
  expect(rowsFromPasted(' {"institution":"one"}', words, today)).toEqual({
    rows: [{ institution: 'one' }],
  });
  expect(rowsFromPasted('[oops', words, today)).toEqual({ missing: 'JSON' });
});
