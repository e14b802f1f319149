import { expect, test } from 'vitest';
import type { Bound } from './status.ts';
import { isApproximate, numberDetails, numberQualifier, writeNumber, writeStatus } from './number-text.ts';
import { ADDED, BEFORE, resolve, resolveOne, stated, TOTAL } from './sample-numbers.ts';

const written = (quote: string, bound: Bound) => {
  const number = resolveOne(stated('one', 200, quote, 'words', { bound }));
  return [writeNumber(number, 'zh'), writeNumber(number, 'en')];
};

test('in Chinese the report’s own word bounds it, in English a word of the site', () => {
  expect(written('突破200家', 'above')).toEqual(['突破200家', 'more than 200 enterprises']);
  expect(written('200家以上', 'at-least')).toEqual(['200家以上', 'at least 200 enterprises']);
  expect(written('不超过200家', 'at-most')).toEqual(['不超过200家', 'at most 200 enterprises']);
  expect(written('不到200家', 'under')).toEqual(['不到200家', 'under 200 enterprises']);
  expect(written('200家左右', 'about')).toEqual(['200家左右', 'about 200 enterprises']);
});

test('200多家 says it inside the number: a word of the site stands before it', () => {
  expect(written('200多家', 'above')).toEqual(['超过200家', 'more than 200 enterprises']);
});

test('a number without a single value is written in its own words', () => {
  const phalanx = resolveOne(stated('phalanx', null, '第一方阵', 'first phalanx', { unit: 'rank' }));
  expect([writeNumber(phalanx, 'zh'), writeNumber(phalanx, 'en')]).toEqual(['第一方阵', 'first phalanx']);
});

test('what arithmetic had to round is about, in both languages', () => {
  const derivation = { operation: 'quotient', of: ['total', 'added'], digits: 1 } as const;
  const numbers = resolve({
    stated: [TOTAL, ADDED],
    derived: [{ ...BEFORE, derivation: { ...derivation, of: [...derivation.of] } }],
  });
  expect([writeNumber(numbers.get('before')!, 'zh'), writeNumber(numbers.get('before')!, 'en')]).toEqual([
    '约2.1家',
    'about 2.1 enterprises',
  ]);
});

test('a rounded lower bound is about that or more', () => {
  const goal = stated('goal', 2000, '突破2000家', 'pass 2,000', { bound: 'above' });
  const times = { ...BEFORE, derivation: { operation: 'quotient' as const, of: ['goal', 'added'], digits: 2 } };
  const number = resolve({ stated: [goal, ADDED], derived: [times] }).get('before')!;
  expect([writeNumber(number, 'zh'), writeNumber(number, 'en')]).toEqual([
    '约1.88家以上',
    'more than about 1.88 enterprises',
  ]);
});

test('the words that bound it stand by themselves in a column', () => {
  const towards = resolveOne(stated('one', 200, '向200家迈进', 'towards 200', { bound: 'towards' }));
  expect([numberQualifier(towards, 'zh'), numberQualifier(towards, 'en')]).toEqual(['向…迈进', 'towards']);
});

const counts = { zh: '规模以上工业企业。', en: 'Industrial enterprises above designated size.' };
const remark = { zh: '净增数，不是总数。', en: 'A net increase, not the total.' };
const details = (more: object, locale: 'zh' | 'en') =>
  numberDetails(resolveOne(stated('added', 1062, '1062家', '1,062', more)), locale);

test('what is counted stands before the trap, in the manner of the language', () => {
  expect(details({ counts, remark }, 'zh')).toBe('规模以上工业企业。净增数，不是总数。');
  expect(details({ counts, remark }, 'en')).toBe(
    'Industrial enterprises above designated size. A net increase, not the total.',
  );
});

test('either may be missing', () => {
  expect(details({ remark }, 'en')).toBe('A net increase, not the total.');
  expect(details({}, 'en')).toBeNull();
});

test('a figure is approximate where the report says about or the site has rounded', () => {
  const about = resolveOne(stated('about', 200, '约200家', 'about 200', { bound: 'about' }));
  const times = {
    ...BEFORE,
    id: 'times',
    derivation: { ...BEFORE.derivation, operation: 'quotient' as const, digits: 1 },
  };
  const numbers = resolve({ stated: [TOTAL, ADDED], derived: [BEFORE, times] });
  expect([about, ...['times', 'before', 'total'].map((id) => numbers.get(id)!)].map(isApproximate)).toEqual([
    ...[true, true, false, false],
  ]);
});

test('a word of firmness is said beside the status, but not where the value is written with it', () => {
  const hedge = { zh: '力争', en: 'aim' };
  const goal = { ...resolveOne(stated('goal', 2000, '突破2000家', 'pass 2,000')), hedge };
  expect([writeStatus(goal, '目标', 'zh'), writeStatus(goal, 'target', 'en')]).toEqual([
    '目标（“力争”）',
    'target (“aim”)',
  ]);
  expect(writeStatus({ ...goal, bound: 'towards' }, 'target', 'en')).toBe('target');
  expect(writeStatus({ ...goal, hedge: null }, 'target', 'en')).toBe('target');
});
