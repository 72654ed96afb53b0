import { expect, test } from 'vitest';
import { isAgentAddress } from './agent-hosts';

test.each([
  'https://www.cdlakala.com/kefu.html',
  'https://vlakala.com/',
  'http://lakapos.com/95016',
  'https://m.yinlianpos.cn/',
  'https://10100.com/article/1',
])('%s belongs to an agent or a text mill', (address) => {
  expect(isAgentAddress(address)).toBe(true);
});

test.each([
  'https://www.icbc.com.cn/',
  'https://www.lakala.com/',
  'https://notlakapos.com/',
  'https://lakapos.com.example/',
  'lakapos.com',
])('%s is not known to', (address) => {
  expect(isAgentAddress(address)).toBe(false);
});
