import { expect, test } from 'vitest';
import { balanceText, countTitleLines, phrasesOf, textWidth, wrapText, tokensOf } from './text-width.ts';

test('a Chinese character is one em wide, also a quotation mark beside one', () => {
  expect(textWidth('高新技术企业', 10)).toBe(60);
  expect(textWidth('“四好”', 10)).toBe(40);
});

test('Latin text comes from the table and is wider when bold', () => {
  expect(textWidth('137', 10)).toBeCloseTo(19.2);
  expect(textWidth('137', 10, 600)).toBeGreaterThan(textWidth('137', 10));
});

test('Chinese breaks between words, but not before a closing mark', () => {
  expect(wrapText('建成区面积，人口', 50, 10)).toEqual(['建成区', '面积，人口']);
});

test('a Chinese word that is wider than its line breaks inside', () => {
  expect(wrapText('高速公路', 25, 10)).toEqual(['高速', '公路']);
});

test('no scrap is left alone on the last line', () => {
  expect(wrapText('规模以上工业企业净增了多少家？', 254, 18)).toEqual(['规模以上工业企业净增了', '多少家？']);
  expect(wrapText('到期时已达到', 62, 12.5)).toEqual(['到期时', '已达到']);
  expect(wrapText('growth of larger enterprises: industrial increase, in all', 265, 10)).toEqual([
    'growth of larger enterprises: industrial',
    'increase, in all',
  ]);
});

test('a number stays with its scale and unit', () => {
  expect(wrapText('各：超过1000亿元', 75, 10)).toEqual(['各：超过', '1000亿元']);
});

test('a figure stays with the word behind it, and the licence is one name', () => {
  expect(tokensOf('1,559 km of 2,000 enterprises, up 9.80 per cent')).toEqual([
    '1,559 km ',
    'of ',
    '2,000 enterprises, ',
    'up ',
    '9.80 per cent',
  ]);
  expect(tokensOf('铁路924公里，约1114公里')).toEqual(['铁路', '924公里，', '约1114公里']);
  expect(tokensOf('nearly 100 billion yuan')).toEqual(['nearly ', '100 billion yuan']);
  expect(tokensOf('from 141 to 202; CC BY 4.0')).toEqual(['from ', '141 ', 'to ', '202; ', 'CC BY 4.0']);
});

test('English breaks at spaces, never inside people’s', () => {
  expect(wrapText('spent on people’s livelihoods', 90, 10)).toEqual(['spent on', 'people’s', 'livelihoods']);
});

test('the lines of a title are of about one length', () => {
  const lines = balanceText('How many high-tech enterprises are there, and how many are wanted?', 600, 24);
  expect(lines).toEqual(['How many high-tech enterprises are', 'there, and how many are wanted?']);
});

test('a Chinese title breaks after its marks where that takes no line more', () => {
  expect(balanceText('村集体收入的底线是多少，力争提高到多少？', 330, 18)).toEqual([
    '村集体收入的底线是多少，',
    '力争提高到多少？',
  ]);
  expect(balanceText('每100人中，有多少人住在城镇？', 330, 18)).toEqual(['每100人中，有多少人住在城镇？']);
  expect(balanceText('报告说到的县（市、区），哪些已有结果，哪些只有目标？', 560, 24)).toEqual([
    '报告说到的县（市、区），',
    '哪些已有结果，哪些只有目标？',
  ]);
});

test('a title that breaks first between its phrases takes the lines of each', () => {
  const title = '高新技术企业有多少家，目标是多少家？';
  expect(phrasesOf(title)).toEqual(['高新技术企业有多少家，', '目标是多少家？']);
  expect([360, 200, 120].map((width) => countTitleLines(title, width, 18))).toEqual([1, 2, 4]);
  expect(phrasesOf('How many firms, and how many are wanted?')).toHaveLength(1);
});

test('brackets and marks stay with what they hold', () => {
  expect(tokensOf('goal (“aim”), by 2025')).toEqual(['goal ', '(“aim”), ', 'by 2025']);
  expect(tokensOf('目标（“力争”），到2025年')).toEqual(['目标', '（“力争”），', '到2025年']);
  expect(tokensOf('five years (∴ by 2026)')).toEqual(['five ', 'years ', '(∴ by 2026)']);
  expect(tokensOf('2010年（∴到2026年）；')).toEqual(['2010年', '（∴到2026年）；']);
});

test('a quoted word of up to four characters is not broken, a longer one or one without both marks is', () => {
  expect(tokensOf('建设“五型政府”')).toEqual(['建设', '“五型政府”']);
  expect(tokensOf('建设“高新技术企业”').length).toBeGreaterThan(2);
  expect(tokensOf('（高新技术）').length).toBeGreaterThan(1);
  expect(tokensOf('“高新技术').length).toBeGreaterThan(1);
});

test('only per cent and the licence are names of two words', () => {
  expect(tokensOf('income per head')).toEqual(['income ', 'per ', 'head']);
  expect(tokensOf('CC BY alone')).toEqual(['CC BY ', 'alone']);
  expect(tokensOf('the CC BY 4.0')).toEqual(['the ', 'CC BY 4.0']);
  expect(tokensOf('the CC Byte')).toEqual(['the ', 'CC ', 'Byte']);
  expect(tokensOf('CC BY v4')).toEqual(['CC BY ', 'v4']);
  expect(tokensOf('by v4')).toEqual(['by ', 'v4']);
});

test('nothing has no words, and one empty line', () => {
  expect(tokensOf('')).toEqual([]);
  expect(wrapText('', 100, 10)).toEqual(['']);
});

test('a scrap stays where the other lines can give it nothing without taking one line more', () => {
  expect(wrapText('高新技术企业有', 60, 10)).toEqual(['高新技术', '企业有']);
  expect(wrapText('规模以上工业', 20, 10)).toEqual(['规模', '以上', '工业']);
  expect(wrapText('a bb', 12, 10)).toEqual(['a', 'bb']);
});

test('a line that is just as wide as there is room is not broken', () => {
  expect(wrapText('高新技术企业', 60, 10)).toEqual(['高新技术企业']);
  expect(balanceText('高新技术，企业', 70, 10)).toEqual(['高新技术，企业']);
  expect(countTitleLines('高新技术，企业', 70, 10)).toBe(1);
  expect(countTitleLines('高新技术，企业', 50, 10)).toBe(2);
});

test('a title whose words are wider than half the room keeps its lines', () => {
  expect(balanceText('modernisation and industrialisation', 170, 10)).toEqual([
    'modernisation and',
    'industrialisation',
  ]);
  expect(balanceText('industrialisation', 40, 10)).toEqual(['industrialisation']);
});
