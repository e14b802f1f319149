import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeStreaks } from './place-streaks.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';

test('17 harvests in a row are 17 dots, which move together where there is less room', () => {
  const at = (width: number) => placeStreaks(panelOf(datum('harvests', 'now')), layoutOf(width)).marks;
  for (const width of [600, 300, 240]) {
    const dots = marksOf('dot', at(width));
    expect(dots).toHaveLength(17);
    expect(dots.at(-1)!.x).toBeLessThan(width);
  }
  expect(textsOf(at(600))).toContain('name of harvests: 17 harvests');
});
