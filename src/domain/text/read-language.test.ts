import { expect, test } from 'vitest';
import { foreignTag, readLanguage, readParts } from './read-language.ts';

test.each([
  ['中国共产党地方委员会 / Local Committees of the CPC', 'zh'],
  ['每日一词∣“小巨人”企业 “little giant” firm', 'zh'],
  ['5G應用“揚帆”行動計劃（2021-2023年）', 'zh'],
  ['CGTN（中国政府网英文客户端）', 'zh'],
  ['“十四五”规划', 'zh'],
  ['What The West Misunderstands About Power In China', 'en'],
  ['Party history learning and education（每周一词第169期—党史学习教育）', 'en'],
  ['Global Times（新华社）', 'en'],
  ['China’s “Xueliang” project', 'en'],
])('%s is %s', (text, language) => {
  expect(readLanguage(text)).toBe(language);
});

test('words of a source say their language where it is not that of the page', () => {
  expect(foreignTag('China’s Digital Government', 'zh')).toBe('en-GB');
  expect(foreignTag('China’s Digital Government', 'en')).toBeUndefined();
  expect(foreignTag('人民日报', 'en')).toBe('zh-Hans');
  expect(foreignTag('人民日报', 'zh')).toBeUndefined();
});

test('an excerpt that goes on in the other language is cut there, and nowhere else', () => {
  expect(readParts('当前，中国进入改革的深水区……矛盾越大 … At present, China’s reform … goes on')).toEqual([
    { text: '当前，中国进入改革的深水区……矛盾越大 … ', language: 'zh' },
    { text: 'At present, China’s reform … goes on', language: 'en' },
  ]);
  expect(readParts('Only English, 改革 … 2021')).toEqual([{ text: 'Only English, 改革 … 2021', language: 'en' }]);
});
