import { expect, test } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});
const tagOf = (tags: string[], language: 'zh' | 'en') =>
  chooseVoice(
    tags.map((tag) => voice(tag)),
    language,
  )?.lang;

test('Mandarin of the mainland comes before that of Taiwan, and both before Cantonese', () => {
  expect(tagOf(['zh-HK', 'zh-TW', 'en-US', 'zh-CN'], 'zh')).toBe('zh-CN');
  expect(tagOf(['zh-HK', 'zh-TW'], 'zh')).toBe('zh-TW');
  expect(tagOf(['zh-HK'], 'zh')).toBe('zh-HK');
  expect(tagOf(['yue-HK', 'zh-TW'], 'zh')).toBe('zh-TW');
});

test('British English comes before American, and any English before none', () => {
  expect(tagOf(['en-US', 'en-GB'], 'en')).toBe('en-GB');
  expect(tagOf(['en-AU', 'en-US'], 'en')).toBe('en-US');
  expect(tagOf(['zh-CN', 'en-ZA'], 'en')).toBe('en-ZA');
});

test('tags are known however a system writes them', () => {
  for (const tag of ['zh_CN', 'zh_CN_#Hans', 'zh-Hans-CN', 'cmn-Hans-CN', 'cmn-CN']) {
    expect(tagOf(['zh-TW', tag], 'zh')).toBe(tag);
  }
});

test('a language without a voice has none', () => {
  expect(tagOf(['en-GB', 'de-DE'], 'zh')).toBeUndefined();
  expect(tagOf([], 'en')).toBeUndefined();
});

test('of equal voices the device’s own comes first, then the one that the browser prefers', () => {
  const remote = voice('zh-CN', { localService: false, default: true });
  const [plain, preferred] = [voice('zh-CN'), voice('zh-CN', { default: true })];
  expect(chooseVoice([remote, plain, preferred], 'zh')).toBe(preferred);
  expect(chooseVoice([remote, plain], 'zh')).toBe(plain);
  expect(chooseVoice([voice('zh-TW'), remote], 'zh')).toBe(remote);
});
