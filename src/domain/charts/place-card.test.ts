import { expect, test } from 'vitest';
import { layOutChart } from './lay-out-chart.ts';
import { pictureSize, placeCard } from './place-card.ts';
import { chartOf, datum, SITE, t } from './sample.ts';
import { sketchOf } from './sketch.ts';

const card = (number: string, address: string | null = null, locale: 'zh' | 'en' = 'en') =>
  layOutChart(chartOf(datum(number, 'now')), { locale, t, site: SITE }, address);

test('a card has question, answer, drawing, key, and below a line what is not shown, the source and the address', () => {
  const { height, marks } = placeCard(card('gdp', 'example.org/en/charts/gdp/'));
  expect(height).toBe(376);
  expect(sketchOf(marks)).toEqual([
    'text 32 43.5 Ganzhou, report of 27 September 2021 11.5 soft',
    'text 32 79.5 How many firms? 24 serif',
    'text 32 111.5 There are 1,107. 15.5',
    'sign 36.5 145.5 9 expected',
    'text 47 149.5 forecast (“expected”), this year (∴ 2021) 12.5 soft',
    'line 32 32 154 188 soft',
    'box 32 159 352.3 24 expected open',
    'chevron 388.3 159 24 expected above',
    'text 406.3 176 more than 400 billion yuan 16 600 serif ink',
    'link-area 32 137 620 46 gdp',
    'line 32 384.3 191 191 soft',
    'line 32 32 191 195 soft',
    'text 32 207 0 11.5 soft start',
    'line 120.1 120.1 191 195 soft',
    'text 120.1 207 100 bn 11.5 soft middle',
    'line 208.1 208.1 191 195 soft',
    'text 208.1 207 200 bn 11.5 soft middle',
    'line 296.2 296.2 191 195 soft',
    'text 296.2 207 300 bn 11.5 soft middle',
    'line 384.3 384.3 191 195 soft',
    'text 384.3 207 400 bn 11.5 soft middle',
    'line 32 234 52 234 ink',
    'line 32 234 32 246 ink',
    'line 32 246 52 246 ink',
    'chevron 56 234 12 achieved above',
    'text 74 244 chart.key.above 12.5 soft',
    'text 197.8 244.5 ∴ 12.5 soft',
    'text 217.8 244 chart maker’s arithmetic 12.5 soft',
    'line 32 652 268 268 rule',
    'text 32 300.5 chart.notShown: The year. 11.5 soft',
    'text 32 320 chart.source the report to the Sixth Party Congress, 27 September 2021 1 1.4.3. 11.5 soft',
    'text 32 339.5 chart.licence The Ganzhou Report, Explained, example.org/en/charts/gdp/ 11.5 soft',
  ]);
});

test('where nothing needs a key and there is no address it has neither', () => {
  const { height, marks } = placeCard(card('firms', null, 'zh'));
  expect(height).toBe(340);
  expect(sketchOf(marks)).toEqual([
    'text 32 43.5 Ganzhou, report of 27 September 2021 11.5 soft',
    'text 32 79.5 How many firms?（中文） 24 serif',
    'text 32 111.5 There are 1,107.（中文） 15.5',
    'sign 36.5 145.5 9 achieved',
    'text 47 149.5 result 12.5 soft',
    'line 32 32 154 188 soft',
    'box 32 159 546.1 24 achieved',
    'text 590.1 176 1107家 16 600 serif ink',
    'link-area 32 137 620 46 firms',
    'line 32 624 191 191 soft',
    'line 32 32 191 195 soft',
    'text 32 207 0 11.5 soft start',
    'line 130.7 130.7 191 195 soft',
    'text 130.7 207 200 11.5 soft middle',
    'line 229.3 229.3 191 195 soft',
    'text 229.3 207 400 11.5 soft middle',
    'line 328 328 191 195 soft',
    'text 328 207 600 11.5 soft middle',
    'line 426.7 426.7 191 195 soft',
    'text 426.7 207 800 11.5 soft middle',
    'line 525.3 525.3 191 195 soft',
    'text 525.3 207 1000 11.5 soft middle',
    'line 624 624 191 195 soft',
    'text 624 207 1200 11.5 soft middle',
    'line 32 652 232 232 rule',
    'text 32 264.5 chart.notShown：The year.（中文） 11.5 soft',
    'text 32 284 chart.source 第六次代表大会报告（2021年9月27日） 1 1.4.3。 11.5 soft',
    'text 32 303.5 chart.licence 读懂赣州报告 11.5 soft',
  ]);
});

test('its picture is 1200 px wide and as high as that makes it', () => {
  const laidOut = card('firms');
  const { width, height } = placeCard(laidOut);
  expect(pictureSize(laidOut)).toEqual({ width: 1200, height: Math.round((height * 1200) / width) });
});
