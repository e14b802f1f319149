import { expect, test } from 'vitest';
import { flowText, type Run } from './flow-text.ts';
import { sketchOf } from './sketch.ts';
import { textWidth } from './text-width.ts';

const flow = (runs: Run[], width: number, more = {}) => flowText(runs, { width, size: 12, ...more });
const lines = (runs: Run[], width: number) =>
  flow(runs, width).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

test('words of a number lead to it and those of an outcome to what came of it, others nowhere', () => {
  const runs: Run[] = [
    { text: '2000家', weight: 600, tone: 'accent', number: 'firms-goal' },
    { text: '，', tone: 'soft' },
    { text: '高新技术企业', outcome: { slug: 'firms', says: '高新技术企业' } },
  ];
  const { height, marks } = flow(runs, 300, { x: 15 });
  expect(height).toBe(16.5);
  expect(sketchOf(marks)).toEqual([
    'text 15 12 12 2000家，高新技术企业',
    `link-area 15 0 ${Math.round(textWidth('2000家', 12, 600) * 10) / 10} 16.5 firms-goal`,
    'link-area 73.4 0 72 16.5 firms 高新技术企业',
  ]);
  expect(marks[0]).toMatchObject({
    spans: [{ text: '2000家', weight: 600, tone: 'accent' }, { text: '，', tone: 'soft' }, { text: '高新技术企业' }],
  });
});

test('a closing mark stays on its line, and a line ends without a space', () => {
  expect(lines([{ text: '高新技术企业' }, { text: '，' }, { text: '两千家' }], 86)).toEqual([
    '高新技术企业，',
    '两千家',
  ]);
  expect(lines([{ text: 'more than two thousand' }], 104)).toEqual(['more than two', 'thousand']);
});

test('a value keeps to one line wherever that is long enough', () => {
  const value = (whole?: true): Run[] => [
    { text: 'it is ' },
    { text: 'more than 2,000 enterprises', ...(whole && { whole }) },
  ];
  expect(lines(value(true), 190)).toEqual(['it is', 'more than 2,000 enterprises']);
  expect(lines(value(), 190)).toEqual(['it is more than', '2,000 enterprises']);
  expect(lines(value(true), 150)).toEqual(lines(value(), 150));
});
