import { expect, test } from 'vitest';
import { writeDate } from './write-date.ts';

test('a day, a month and a year are written as each language does', () => {
  const dates = ['2021-09-27', '2022-05', '2021'];
  expect(dates.map((date) => writeDate(date, 'zh'))).toEqual(['2021年9月27日', '2022年5月', '2021年']);
  expect(dates.map((date) => writeDate(date, 'en'))).toEqual(['27 September 2021', 'May 2022', '2021']);
});
