import { describe, expect, it } from 'vitest';
import { voiceFor } from './voice-for';

const own = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

describe('the voice that reads', () => {
  it.each([
    ['zh', ['en-US', 'zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh', ['zh_TW', 'zh_CN'], 'zh_CN'],
    ['zh', ['zh-TW', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['zh', ['zh-TW'], 'zh-TW'],
    ['en', ['zh-CN', 'en-GB', 'en-US'], 'en-US'],
    ['en', ['en_AU'], 'en_AU'],
    ['en', ['en'], 'en'],
  ] as const)('of the language %s among %j is %s', (locale, tags, expected) => {
    expect(voiceFor(tags.map(own), locale)?.lang).toBe(expected);
  });

  it('is none where no voice speaks the language of the page', () => {
    expect(voiceFor(['zh-HK', 'yue-HK', 'fr-FR'].map(own), 'zh')).toBeUndefined();
    expect(voiceFor(['zh-CN', 'enm'].map(own), 'en')).toBeUndefined();
    expect(voiceFor([], 'zh')).toBeUndefined();
  });

  it('is never one that sends what it reads away', () => {
    expect(voiceFor([remote('zh-CN'), own('zh-TW')], 'zh')?.lang).toBe('zh-TW');
    expect(voiceFor([remote('zh-CN')], 'zh')).toBeUndefined();
  });
});
