import { expect, test } from 'vitest';
import { writtenIn } from './written-in';

test.each([
  ['建行苏州：官方客服不会电话索要卡号', 'zh-CN'],
  ['PCI DSS v4.0.1 req. 9.5.1.3', 'en'],
  ['POS机售后的电话是诈骗吗', 'zh-CN'],
  ['400-820-2819', 'en'],
])('"%s" is read out as %s', (text, lang) => expect(writtenIn(text)).toBe(lang));
