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

test('panels that share a scale have squares to it, whichever row is the widest', () => {
  const panels = [panelOf(datum('gdp', 'now')), panelOf(large)];
  const sharing = panels.flatMap(({ data }) => data);
  for (const width of [620, 254]) {
    const [one, five] = panels.map(
      (panel) => marksOf('box', placeUnits(panel, layoutOf(width), sharing).marks)[0]!.width,
    );
    expect((one! / five!) ** 2).toBeCloseTo(4e11 / 2e11);
  }
});

test('a square has no end that a bound could open: the words say more than, nearly', () => {
  const { marks } = placeUnits(panelOf(datum('gdp', 'now')), layoutOf(620), null);
  expect(marksOf('box', marks)[0]!.open).toBeUndefined();
  expect(textsOf(marks)).toContain('more than 400 billion yuan');
});
