import fc, { type Arbitrary } from 'fast-check';

/** What the report and those who search it write with: numerals, powers, cues, marks, English, and what breaks readers of text. */
const WORDS = [
  ...'零一二三四五六七八九十百千万亿第多余近约超两半年月日点时分之倍个届',
  ...'0123456789０１２３４５％.,，。！？；：、“”‘’《》（）()[]{}<>-—～·+/\\@#&=?%',
  ...[' ', '　', '\n', '\t', '\u200b', '\ufeff', '\u0301', '\u202e', '\ud83c\udf4a', '\ufb01', 'ß', 'İ', 'ﷺ', '⻓'],
  ...[
    '力争',
    '有望',
    '以上',
    '突破',
    '不低于',
    '到2025年',
    '翻一番',
    '百分之',
    '“五型”政府',
    '赣南',
    '贛南脐橙',
    '1+5+N',
    '5G',
  ],
  ...[
    'per cent',
    'more than',
    'nearly',
    'at least',
    'billion',
    'hundred',
    'twenty-five',
    'the first',
    'yuan',
    '66th',
    '4.5',
  ],
  ...[
    'wuxing',
    'wǔxíng zhèngfǔ',
    'zf',
    'government',
    '__proto__',
    'constructor',
    '</mark>',
    '{count}',
    '%E4',
    '%00',
    'null',
  ],
];

/** Anything that somebody may type or paste: words of the field in any order, any characters, and both by turns. */
export const texts: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** A text with a stretch of it, as a numeral stands in a sentence. */
export const stretches = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
  return { text, span: { start, end } };
});
