import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeUnits } from './place-units.ts';
import { datum, layoutOf, marksOf, panelOf, sample } from './sample.ts';

const large = datum('large-cluster-size', 'target', { times: sample('large-cluster-count') });
const open = datum('cluster-size', 'target', { times: sample('cluster-count') });

test('five clusters of 200 billion are five squares; N of 50 billion are one and the letter, with areas to the same scale', () => {
  for (const width of [620, 254]) {
    const { marks } = placeUnits(panelOf(large, open), layoutOf(width), null);
    const boxes = marksOf('box', marks);
    expect(boxes).toHaveLength(5 + 1);
    expect((boxes[0]!.width / boxes[5]!.width) ** 2).toBeCloseTo(200 / 50);
    expect(boxes[4]!.x + boxes[4]!.width).toBeLessThanOrEqual(width);
    expect(textsOf(marks).join(' ')).toMatch(/5 × 200 billion yuan.*N × 50 billion yuan/);
  }
});

test('panels of one scale measure by the greatest of all', () => {
  const side = (scaleTo: number | null) =>
    marksOf('box', placeUnits(panelOf(large), layoutOf(620), scaleTo).marks)[0]!.width;
  expect(side(8e11)).toBeCloseTo(side(2e11) * Math.sqrt(2e11 / 8e11), 0);
});
