import { expect, test } from 'vitest';
import { proposalFrom } from './proposal';
import { readText } from './read';

const stateOf = (text: string, fact: string) =>
  proposalFrom(readText(text), 'happened').facts.find((one) => one.fact === fact)?.state;

test.each([
  ['有人来店里，旧机器被他拿走了', 'requests.takeTerminal'],
  ['自称客服的加我微信，他发的软件我装了', 'requests.installApp'],
  ['有人打电话说押金能退，链接我点开了', 'requests.openLink'],
])('what was done with the other side answers what he asked: %s', (text, request) => {
  expect(stateOf(text, request)).toBe('yes');
});

test.each([
  ['有人打电话推销，我自己申请的机器到了', 'requests.acceptTerminal'],
  ['我自己打合同上的电话，装了他们的软件', 'requests.installApp'],
])('where nobody who asks is in the story, nothing is taken for asked: %s', (text, request) => {
  expect(stateOf(text, request)).not.toBe('yes');
});
