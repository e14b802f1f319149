import { describe, expect, test } from 'vitest';
import { rubyWords } from './ruby-words.ts';

describe('rubyWords', () => {
  test('sets pinyin by word', () => {
    expect(rubyWords('五型政府', 'wǔxíng zhèngfǔ')).toEqual([
      { text: '五型', pinyin: 'wǔxíng' },
      { text: '政府', pinyin: 'zhèngfǔ' },
    ]);
  });

  test('parts vowels that an apostrophe parts', () => {
    expect(rubyWords('长安杯', "Cháng'ān Bēi")).toEqual([
      { text: '长安', pinyin: "Cháng'ān" },
      { text: '杯', pinyin: 'Bēi' },
    ]);
  });

  test('leaves punctuation bare', () => {
    expect(rubyWords('两不愁、三保障', 'liǎng bù chóu, sān bǎozhàng')?.map(({ text }) => text)).toEqual([
      '两',
      '不',
      '愁',
      '、',
      '三',
      '保障',
    ]);
  });

  test('marks at either end stand bare, and brackets of the pinyin read nothing', () => {
    expect(rubyWords('“四最”', 'sì zuì')?.map(({ text }) => text)).toEqual(['“', '四', '最', '”']);
    expect(rubyWords('放管服（改革）', '(fàng guǎn fú (gǎigé))')?.map(({ pinyin = '' }) => pinyin)).toEqual([
      ...['fàng', 'guǎn', 'fú', '', 'gǎigé', ''],
    ]);
  });

  test('a name whose characters are set apart is read by its words, the space within one as well', () => {
    expect(rubyWords('吴\u00a0忠\u00a0琼', 'Wú Zhōngqióng')).toEqual([
      { text: '吴', pinyin: 'Wú' },
      { text: '\u00a0' },
      { text: '忠\u00a0琼', pinyin: 'Zhōngqióng' },
    ]);
    expect(rubyWords('林\u3000知\u3000远', 'Lín Zhīyuǎn')?.at(-1)).toEqual({ text: '知\u3000远', pinyin: 'Zhīyuǎn' });
    expect(rubyWords('知\u3000', 'Zhīyuǎn')).toBeNull();
    expect(rubyWords('知、远', 'Zhīyuǎn')).toBeNull();
  });

  test('gives up where syllables and characters do not come out even', () => {
    expect(rubyWords('1+5+N', 'yī jiā wǔ jiā N')).toBeNull();
    expect(rubyWords('三南', 'sān')).toBeNull();
    expect(rubyWords('三南', 'sān nánfāng')).toBeNull();
    expect(rubyWords('五型', 'wǔ N xíng')).toBeNull();
    expect(rubyWords('双1流', 'shuāngyīliú')).toBeNull();
  });
});
