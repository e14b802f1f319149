import { expect, test } from 'vitest';
import { layOutChart } from './lay-out-chart.ts';
import { pictureSize, placeCard } from './place-card.ts';
import { chartOf, datum, SITE, t } from './sample.ts';
import { sketchOf } from './sketch.ts';

const card = (number: string, address: string | null = null, locale: 'zh' | 'en' = 'en') =>
  layOutChart(chartOf(datum(number, 'now')), { locale, t, site: SITE }, address);

test('a card has question, answer, drawing, key, and below a line what is not shown, the source and the address', () => {
  const { height, marks } = placeCard(card('gdp', 'example.org/en/charts/gdp/'));
  expect(height).toBe(352);
  expect(sketchOf(marks)).toEqual([
    'text 32 56 How many firms? 24 serif',
    'text 32 88 There are 1,107. 15.5',
    'sign 36.5 122 9 expected',
    'text 47 126 forecast (“expected”), this year (∴ 2021) 12.5 soft',
    'line 32 32 130.5 164.5 soft',
    'box 32 135.5 352.3 24 expected open',
    'chevron 388.3 135.5 24 expected above',
    'text 406.3 152.5 more than 400 billion yuan 16 600 serif ink',
    'link-area 32 113.5 620 46 gdp',
    'line 32 384.3 167.5 167.5 soft',
    'line 32 32 167.5 171.5 soft',
    'text 32 183.5 0 11.5 soft start',
    'line 120.1 120.1 167.5 171.5 soft',
    'text 120.1 183.5 100 bn 11.5 soft middle',
    'line 208.1 208.1 167.5 171.5 soft',
    'text 208.1 183.5 200 bn 11.5 soft middle',
    'line 296.2 296.2 167.5 171.5 soft',
    'text 296.2 183.5 300 bn 11.5 soft middle',
    'line 384.3 384.3 167.5 171.5 soft',
    'text 384.3 183.5 400 bn 11.5 soft middle',
    'line 32 210.5 52 210.5 ink',
    'line 32 210.5 32 222.5 ink',
    'line 32 222.5 52 222.5 ink',
    'chevron 56 210.5 12 achieved above',
    'text 74 220.5 chart.key.above 12.5 soft',
    'line 32 652 244.5 244.5 rule',
    'text 32 277 chart.notShown: The year. 11.5 soft',
    'text 32 296.5 chart.source the report to the Sixth Party Congress, 27 September 2021 1 1.4.3. 11.5 soft',
    'text 32 316 chart.licence The Ganzhou Report, Explained, example.org/en/charts/gdp/ 11.5 soft',
  ]);
});

test('where nothing needs a key and there is no address it has neither', () => {
  const { height, marks } = placeCard(card('firms', null, 'zh'));
  expect(height).toBe(316);
  expect(sketchOf(marks)).toEqual([
    'text 32 56 How many firms?（中文） 24 serif',
    'text 32 88 There are 1,107.（中文） 15.5',
    'sign 36.5 122 9 achieved',
    'text 47 126 result 12.5 soft',
    'line 32 32 130.5 164.5 soft',
    'box 32 135.5 546.1 24 achieved',
    'text 590.1 152.5 1107家 16 600 serif ink',
    'link-area 32 113.5 620 46 firms',
    'line 32 624 167.5 167.5 soft',
    'line 32 32 167.5 171.5 soft',
    'text 32 183.5 0 11.5 soft start',
    'line 130.7 130.7 167.5 171.5 soft',
    'text 130.7 183.5 200 11.5 soft middle',
    'line 229.3 229.3 167.5 171.5 soft',
    'text 229.3 183.5 400 11.5 soft middle',
    'line 328 328 167.5 171.5 soft',
    'text 328 183.5 600 11.5 soft middle',
    'line 426.7 426.7 167.5 171.5 soft',
    'text 426.7 183.5 800 11.5 soft middle',
    'line 525.3 525.3 167.5 171.5 soft',
    'text 525.3 183.5 1000 11.5 soft middle',
    'line 624 624 167.5 171.5 soft',
    'text 624 183.5 1200 11.5 soft middle',
    'line 32 652 208.5 208.5 rule',
    'text 32 241 chart.notShown：The year.（中文） 11.5 soft',
    'text 32 260.5 chart.source 第六次代表大会报告（2021年9月27日） 1 1.4.3。 11.5 soft',
    'text 32 280 chart.licence 读懂赣州报告 11.5 soft',
  ]);
});

test('its picture is 1200 px wide and as high as that makes it', () => {
  const laidOut = card('firms');
  const { width, height } = placeCard(laidOut);
  expect(pictureSize(laidOut)).toEqual({ width: 1200, height: Math.round((height * 1200) / width) });
});
