import { expect, test } from 'vitest';
import { roundNumber, writeElement } from './write-element.ts';

test('numbers are written to a hundredth of a pixel, and whole ones whole', () => {
  expect(writeElement('rect', { x: 9.799999999999999, y: 1 / 3, width: 20, height: -0.001 })).toBe(
    '<rect x="9.8" y="0.33" width="20" height="0"/>',
  );
  expect(roundNumber(1e-9)).toBe(0);
});

test('what is undefined is left out, text is escaped, content is not', () => {
  expect(writeElement('a', { id: undefined, title: '“R&D” <5 "x"' }, '<b>1</b>')).toBe(
    '<a title="“R&amp;D” &lt;5 &quot;x&quot;"><b>1</b></a>',
  );
});
