import { expect, test } from 'vitest';
import { balanceText, textWidth, wrapText, tokensOf } from './text-width.ts';

test('a Chinese character is one em wide, also a quotation mark beside one', () => {
  expect(textWidth('高新技术企业', 10)).toBe(60);
  expect(textWidth('“四好”', 10)).toBe(40);
});

test('Latin text comes from the table and is wider when bold', () => {
  expect(textWidth('137', 10)).toBeCloseTo(19.2);
  expect(textWidth('137', 10, 600)).toBeGreaterThan(textWidth('137', 10));
});

test('Chinese breaks between characters, but not before a closing mark', () => {
  expect(wrapText('建成区面积，人口', 50, 10)).toEqual(['建成区面', '积，人口']);
});

test('a number stays with its scale and unit', () => {
  expect(wrapText('各：超过1000亿元', 75, 10)).toEqual(['各：超过', '1000亿元']);
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
});

test('brackets and marks stay with what they hold', () => {
  expect(tokensOf('goal (“aim”), by 2025')).toEqual(['goal ', '(“aim”), ', 'by ', '2025']);
  expect(tokensOf('five years (∴ by 2026)')).toEqual(['five ', 'years ', '(∴ by 2026)']);
  expect(tokensOf('2010年（∴到2026年）；')).toEqual(['2010年', '（∴到2026年）；']);
});
