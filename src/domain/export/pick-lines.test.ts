import { expect, test } from 'vitest';
import { pickLines } from './pick-lines.ts';

const CSV = '\uFEFFid,label_zh,label_en\r\ngdp-2021,地区生产总值,GDP\r\ngdp-rank,全国位次,"Rank, nationwide"\r\n';

test('lines are picked by id, in the order asked for', () => {
  expect(pickLines(CSV, 'id', ['gdp-rank', 'gdp-2021'])).toBe(
    '\uFEFFid,label_zh,label_en\r\ngdp-rank,全国位次,"Rank, nationwide"\r\ngdp-2021,地区生产总值,GDP\r\n',
  );
});

test('a page of the host, the CSV of something else, a cut-off file and a missing line are refused', () => {
  expect(() => pickLines('<!DOCTYPE html>\n<title>404</title>', 'id', ['gdp-2021'])).toThrow('not the CSV');
  expect(() => pickLines('', 'id', [])).toThrow('not the CSV');
  expect(() => pickLines(CSV, 'slug', ['gdp-2021'])).toThrow('not the CSV');
  expect(() => pickLines(CSV.slice(0, -8), 'id', ['gdp-rank'])).toThrow('no line for gdp-rank');
  expect(() => pickLines(CSV, 'id', ['gdp-2020'])).toThrow('no line for gdp-2020');
});
