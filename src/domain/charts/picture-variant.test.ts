import { expect, test } from 'vitest';
import { outlinesName, PICTURE_VARIANTS, pictureName, textName } from './picture-variant.ts';

test('a chart has a picture for each ground and width, but none on dark for print, the plain one without either in its name', () => {
  expect(PICTURE_VARIANTS.map((variant) => pictureName('gdp-rank', variant))).toEqual([
    ...['gdp-rank', 'gdp-rank-2400', 'gdp-rank-white', 'gdp-rank-white-2400', 'gdp-rank-dark'],
  ]);
  expect([outlinesName('gdp-rank'), textName('gdp-rank', 'compact')]).toEqual([
    ...['gdp-rank-outlines', 'gdp-rank-text-compact'],
  ]);
});
