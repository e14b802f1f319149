import { expect, test } from 'vitest';
import { keepSigns } from './keep-signs.ts';
import type { Piece } from './text-pieces.ts';

const text = (text: string): Piece => ({ kind: 'text', text });
const sign = (number: string): Piece => ({ kind: 'number', number });
const gloss = (text: string): Piece => ({ kind: 'gloss', text, term: 'term' });

test('a sign is kept with the word before it, in English a whole word, in Chinese one character or a figure with its measure', () => {
  expect(keepSigns([text('pass 400 billion yuan'), sign('gdp'), text(' this year.')])).toEqual([
    text('pass 400 billion '),
    { kind: 'kept', pieces: [text('yuan'), sign('gdp')] },
    text(' this year.'),
  ]);
  expect(keepSigns([text('突破4000亿元'), sign('gdp'), text('。')])).toEqual([
    text('突破'),
    { kind: 'kept', pieces: [text('4000亿元'), sign('gdp')] },
    text('。'),
  ]);
  for (const [before, last] of [
    ['通车里程增长', '40％'],
    ['培育', '1个'],
    ['建成1000套公共租赁住', '房'],
    ['实施《十条', '》'],
  ] as const)
    expect(keepSigns([text(before + last), sign('a')]).at(-1)).toEqual({
      kind: 'kept',
      pieces: [text(last), sign('a')],
    });
});

test('two signs stay together', () => {
  expect(keepSigns([gloss('N个500亿元'), sign('count'), sign('size')])).toEqual([
    { kind: 'kept', pieces: [gloss('N个500亿元'), sign('count'), sign('size')] },
  ]);
});

test('a long gloss may break, and then its sign may stand alone', () => {
  const long = gloss('a comprehensive pilot zone for cross-border e-commerce');
  expect(keepSigns([long, sign('zone')])).toEqual([long, { kind: 'kept', pieces: [sign('zone')] }]);
});

test('a sign after a mark stands alone and keeps nothing, one before everything is left', () => {
  expect(keepSigns([text('（'), sign('gdp')])).toEqual([text('（'), { kind: 'kept', pieces: [sign('gdp')] }]);
  expect(keepSigns([text('元'), sign('gdp')])).toEqual([{ kind: 'kept', pieces: [text('元'), sign('gdp')] }]);
  expect(keepSigns([sign('a'), sign('b'), text('元')])).toEqual([sign('a'), sign('b'), text('元')]);
});

test('a gloss of thirty letters is kept with its sign, one of more is not', () => {
  const [thirty, more] = [gloss('a'.repeat(30)), gloss('a'.repeat(31))];
  expect(keepSigns([thirty, sign('a')])).toEqual([{ kind: 'kept', pieces: [thirty, sign('a')] }]);
  expect(keepSigns([more, sign('a')])).toEqual([more, { kind: 'kept', pieces: [sign('a')] }]);
});
