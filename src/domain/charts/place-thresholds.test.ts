import { expect, test } from 'vitest';
import { placeThresholds } from './place-thresholds.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

test('a floor begins at 100,000 yuan and fades out to the right, for every village lies above it', () => {
  const { marks } = placeThresholds(panelOf(datum('village-floor', 'now')), layoutOf(320));
  expect(marksOf('fading', marks)[0]).toMatchObject({ x: 200, width: 120, status: 'achieved' });
  expect(marksOf('box', marks)).toEqual([]);
  expect(linksOf(marks)).toEqual(['village-floor']);
});

test('a floor of a wide drawing, mark by mark', () => {
  const { height, marks } = placeThresholds(panelOf(datum('village-floor', 'now')), layoutOf(620));
  expect(height).toBeCloseTo(99);
  expect(sketchOf(marks)).toEqual([
    'text 0 16 more than 100,000 yuan 16 600 serif ink',
    'sign 4.5 32.5 9 achieved',
    'text 15 36.5 result 12.5 soft',
    'line 0 0 45 77 soft',
    'fading 387.5 50 232.5 22 achieved',
    'link-area 0 0 620 72 village-floor',
    'line 0 620 80 80 soft',
    'line 0 0 80 84 soft',
    'text 0 96 0 11.5 soft start',
    'line 77.5 77.5 80 84 soft',
    'text 77.5 96 20,000 11.5 soft middle',
    'line 155 155 80 84 soft',
    'text 155 96 40,000 11.5 soft middle',
    'line 232.5 232.5 80 84 soft',
    'text 232.5 96 60,000 11.5 soft middle',
    'line 310 310 80 84 soft',
    'text 310 96 80,000 11.5 soft middle',
    'line 387.5 387.5 80 84 soft',
    'text 387.5 96 100,000 11.5 soft middle',
    'line 465 465 80 84 soft',
    'text 465 96 120,000 11.5 soft middle',
    'line 542.5 542.5 80 84 soft',
    'text 542.5 96 140,000 11.5 soft middle',
    'line 620 620 80 84 soft',
    'text 620 96 160,000 11.5 soft end',
  ]);
});

test('two floors stand on one axis', () => {
  const { height, marks } = placeThresholds(
    panelOf(datum('village-floor', 'now'), datum('gdp', 'now')),
    layoutOf(254, 'zh'),
  );
  expect(height).toBeCloseTo(214);
  expect(sketchOf(marks)).toEqual([
    'text 0 16 突破10万元 16 600 serif ink',
    'sign 4.5 32.5 9 achieved',
    'text 15 36.5 result 12.5 soft',
    'line 0 0 45 77 soft',
    'fading 0 50 254 22 achieved',
    'link-area 0 0 254 72 village-floor',
    'text 0 114 突破4000亿元 16 600 serif ink',
    'sign 4.5 130.5 9 expected',
    'text 15 134.5 forecast（“有望”），今年 12.5 soft',
    'text 15 151.5 （∴2021年） 12.5 soft',
    'line 0 0 160 192 soft',
    'fading 158.8 165 95.3 22 expected',
    'link-area 0 98 254 89 gdp',
    'line 0 254 195 195 soft',
    'line 0 0 195 199 soft',
    'text 0 211 0 11.5 soft start',
    'line 79.4 79.4 195 199 soft',
    'text 79.4 211 2000亿 11.5 soft middle',
    'line 158.8 158.8 195 199 soft',
    'text 158.8 211 4000亿 11.5 soft middle',
    'line 238.1 238.1 195 199 soft',
    'text 254 211 6000亿 11.5 soft end',
  ]);
});
