import { expect, test } from 'vitest';
import { cellsOf, flatMarks, headOf, linkAreasOf, moveMarks, stackBlocks, textsOf, type Mark } from './mark.ts';

const word = (text: string): Mark => ({ kind: 'text', x: 1, y: 2, text, size: 12 });
const area: Mark = { kind: 'link-area', x: 1, y: 2, width: 10, height: 5, number: 'firms' };

test('blocks stand below one another with a gap between them, an empty one without', () => {
  const block = (height: number) => ({ height, marks: [] });
  const { height, marks } = stackBlocks([block(0), block(20), block(10)], 4);
  expect(height).toBe(34);
  expect(marks.map((mark) => 'y' in mark && mark.y)).toEqual([0, 0, 24]);
  expect(stackBlocks([], 4)).toEqual({ height: 0, marks: [] });
});

test('cells fill a row from the left before the next', () => {
  expect(cellsOf(4, 3, 13)).toEqual([
    { x: 0, y: 0 },
    { x: 13, y: 0 },
    { x: 26, y: 0 },
    { x: 0, y: 13 },
  ]);
});

test('areas are told with their places in the whole picture, whatever groups they stand in', () => {
  const nested = moveMarks([word('a'), moveMarks([area], 100, 200)], 10, 20);
  expect(linkAreasOf([nested])).toEqual([{ ...area, x: 111, y: 222 }]);
  expect(linkAreasOf([area], 5, 6)).toEqual([{ ...area, x: 6, y: 8 }]);
});

test('the head of a picture holds what begins above its end, and no word that would be cut', () => {
  const at = (text: string, y: number): Mark => ({ kind: 'text', x: 0, y, text, size: 12 });
  const marks = [at('whole', 36), at('cut', 37), moveMarks([at('whole', 16), at('cut', 17)], 0, 20)];
  expect(textsOf(headOf({ width: 100, height: 90, marks }, 40).marks)).toEqual(['whole', 'whole']);
  const drawn: Mark[] = [
    { kind: 'line', x1: 0, y1: 60, x2: 9, y2: 30, tone: 'rule' },
    { kind: 'cells', at: [{ x: 0, y: 45 }], size: 9, status: null },
    { kind: 'bracket', from: 30, to: 60, at: 50, side: 'right' },
    { kind: 'bracket', from: 0, to: 9, at: 50, side: 'below' },
    { kind: 'dot', x: 0, y: 50, r: 3, status: 'achieved' },
  ];
  expect(headOf({ width: 100, height: 90, marks: drawn }, 40).marks).toEqual([drawn[0], drawn[2]]);
});

test('marks and texts come out of groups in the order of the picture', () => {
  const marks = [
    moveMarks([word('a'), area], 1, 1),
    { kind: 'scaled', x: 0, y: 0, scale: 2, marks: [word('b')] } as Mark,
  ];
  expect(flatMarks(marks)).toEqual([word('a'), area, word('b')]);
  expect(textsOf(marks)).toEqual(['a', 'b']);
});
