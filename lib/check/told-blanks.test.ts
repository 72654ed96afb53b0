import { describe, expect, it } from 'vitest';
import { blank, fillBlanks } from '@/lib/response/blanks';
import { doneMyself } from '@/lib/response/fact-groups';
import { scenarios } from '@/lib/response/scenarios/scenarios';
import { vocabulary } from '@/lib/triage/vocabulary';
import en from '@/messages/en/plan.json';
import zh from '@/messages/zh/plan.json';
import { nameWhatWasTold } from './told-blanks';

const text = '有人自称{claimed}，说的大意是{wanted}。{time}';

describe('what the answers tell', () => {
  it('names the company somebody was said to be from, and no officer by his hotline', () => {
    const named = (role: 'acquirer' | 'police') =>
      fillBlanks(nameWhatWasTold('自称{claimed}。', { role: [role] }, zh.heard, '拉卡拉'));
    expect(named('acquirer')).toBe('自称拉卡拉的人。');
    expect(named('police')).toBe('自称警察或反诈中心的人。');
  });

  it('stands in the text, the gravest three requests in their order', () => {
    const answers = {
      role: ['bank'],
      requests: ['addChat', 'openLink', 'pay', 'smsCode'],
    } as const;
    expect(fillBlanks(nameWhatWasTold(text, answers, zh.heard))).toBe(
      `有人自称银行的人，说的大意是要我报短信验证码、付钱、打开他给的链接或码。${blank}`,
    );
    const english = nameWhatWasTold('In short, they {wanted}.', answers, en.heard);
    expect(fillBlanks(english)).toBe(
      'In short, they asked me to give a code from a text message, pay and open a link or scan a code.',
    );
  });

  it('names the visit that was announced before what was asked for it', () => {
    const answers = {
      role: ['contractor'],
      requests: ['shopDetails'],
      story: ['inspection'],
    } as const;
    expect(fillBlanks(nameWhatWasTold('{wanted}', answers, zh.heard))).toBe(
      '要做巡检、要我核对资料',
    );
    expect(fillBlanks(nameWhatWasTold('They {wanted}.', answers, en.heard))).toBe(
      'They said that there would be an inspection, and asked me to confirm some details.',
    );
  });

  it('names a terminal for free once', () => {
    const answers = { requests: ['acceptTerminal'], story: ['freeSwap'] } as const;
    expect(fillBlanks(nameWhatWasTold('{wanted}', answers, zh.heard))).toBe('免费给新机');
    expect(fillBlanks(nameWhatWasTold('{wanted}', { ...answers, story: [] }, zh.heard))).toBe(
      '要我办一台新机器',
    );
  });

  it('narrows a request that can mean several things by what else was told', () => {
    const asked = { requests: ['bindOrFace', 'pay'] } as const;
    const wanted = (more: object) =>
      fillBlanks(nameWhatWasTold('{wanted}', { ...asked, ...more }, zh.heard));
    expect(wanted({})).toBe('要我付钱、绑卡或刷脸');
    expect(wanted({ losses: ['boundCard'] })).toBe('要我付钱、绑卡');
    expect(wanted({ losses: ['faceScanned', 'boundCard'] })).toBe('要我付钱、绑卡、刷脸');
    expect(wanted({ payment: ['safeAccount', 'penalty'] })).toBe(
      '要我把钱转到“安全账户”、交滞纳金或罚款、绑卡或刷脸',
    );
  });

  it('names what the merchant did, for every loss a text can name', () => {
    for (const { heard } of [zh, en]) {
      expect(Object.keys(heard.done).map((loss) => `losses.${loss}`)).toEqual([...doneMyself]);
    }
    const did = nameWhatWasTold('我已经{done}。', { losses: ['openedLink', 'toldCode'] }, zh.heard);
    expect(fillBlanks(did)).toBe('我已经说了验证码、点了链接或扫了码。');
  });

  it('says which of two things was done where what was asked tells it', () => {
    const joined = (requests: readonly ('addChat' | 'joinGroup')[]) =>
      fillBlanks(nameWhatWasTold('{done}', { losses: ['joinedGroup'], requests }, zh.heard));
    expect(joined([])).toBe('加了他的微信或群');
    expect(joined(['addChat'])).toBe('加了他的微信');
    expect(joined(['addChat', 'joinGroup'])).toBe('加了他的微信、进了群');
  });

  it('gives way to what the merchant writes himself', () => {
    const told = nameWhatWasTold(text, { role: ['bank'], requests: ['pay'] }, zh.heard);
    expect(fillBlanks(told, { claimed: '工行信用卡中心', wanted: '卡异常' })).toBe(
      `有人自称工行信用卡中心，说的大意是卡异常。${blank}`,
    );
  });

  it('leaves a blank where nothing was told, or more than one role', () => {
    for (const answers of [
      {},
      { role: ['notSaid'], requests: ['nothing'] },
      { role: ['bank', 'police'], requests: ['unsure', 'other'] },
    ] as const) {
      expect(nameWhatWasTold(text, answers, zh.heard)).toBe(text);
    }
  });

  it('has words for every role somebody can claim and every request, in both languages', () => {
    // Nobody claims to be a customer, a stranger's helper or "someone else" to be believed.
    const claimedByNobody = ['customer', 'fixer', 'other', 'notSaid'];
    const roles = vocabulary.role.filter((role) => !claimedByNobody.includes(role));
    const requests = vocabulary.requests.filter(
      (request) => !['other', 'nothing', 'unsure'].includes(request),
    );
    for (const { heard } of [zh, en]) {
      expect(Object.keys(heard.roles)).toEqual(roles);
      expect(Object.keys(heard.requests)).toEqual(requests);
      const words = [...Object.values(heard.roles), ...Object.values(heard.requests)];
      expect(words.filter((word) => /[{}:，。]/.test(word))).toEqual([]);
    }
  });

  it('leaves no mark in any text of a real story', () => {
    for (const { answers } of scenarios) {
      expect(fillBlanks(nameWhatWasTold(text, answers, zh.heard))).not.toMatch(/[{}]/);
    }
  });
});
