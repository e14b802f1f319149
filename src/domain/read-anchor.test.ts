import { describe, expect, test } from 'vitest';
import { asksForPlace, readAnchor } from './read-anchor.ts';

const IDS = ['s5.3.2', 's5.3.4', 's5.3.25', 'p5.3', 'gdp-rank', 'group-X', 'group-numbered-shorthand', '更正'];
const find = (name: string) => IDS.find((id) => id.toLowerCase() === name.toLowerCase());
const read = (fragment: string) => readAnchor(fragment, find);

describe('an anchor', () => {
  test.each(['s5.3.2', 's5.3.25', 'p5.3', 'gdp-rank', 'group-X', '更正', encodeURIComponent('更正')])(
    '#%s names a place as it stands',
    (fragment) => expect(read(fragment)).toEqual([decodeURIComponent(fragment)]),
  );

  test.each(['.', ')', '。', '，', '”', '/', '?from=timeline', '&utm_source=x', '）。', '",', ' ', '…', '》', '%20'])(
    'keeps its place with %j after it',
    (tail) => {
      expect(read(`s5.3.2${tail}`)).toEqual(['s5.3.2']);
      expect(read(`gdp-rank${tail}`)).toEqual(['gdp-rank']);
      expect(read(`group-X${encodeURIComponent(tail)}`)).toEqual(['group-X']);
      expect(read(`${encodeURIComponent('更正')}${tail}`)).toEqual(['更正']);
    },
  );

  test('is found in either case and without its s', () => {
    expect(read('S5.3.2')).toEqual(['s5.3.2']);
    expect(read('5.3.2')).toEqual(['s5.3.2']);
    expect(read('GROUP-x')).toEqual(['group-X']);
    expect(read('s５．３．２。')).toEqual(['s5.3.2']);
  });

  test.each([
    's5.3.2-s5.3.4',
    's5.3.2-5.3.4',
    '5.3.2-5.3.4',
    's5.3.2–s5.3.4',
    's5.3.2%E2%80%93s5.3.4。',
    'S5.3.2—5.3.4)',
  ])('#%s is a range', (fragment) => expect(read(fragment)).toEqual(['s5.3.2', 's5.3.4']));

  test.each(['s5.9.99', 's5.3', 's5.3.2-s9.9.9', 'gdp', '%E0%A4%A', '"><img src=x onerror=alert(1)>', '-', '5'])(
    '#%s names nothing',
    (fragment) => expect(read(fragment)).toEqual([]),
  );

  test('with an escape cut off keeps what stands before it', () => {
    expect(read('s5.3.2%E3%80')).toEqual(['s5.3.2']);
  });
});

test('nothing, the top of the page and a text directive ask for no place', () => {
  for (const fragment of ['', 'top', ':~:text=五型政府']) expect(asksForPlace(fragment), fragment).toBe(false);
  for (const fragment of ['s5.3.2', 's9.9.9', 's5.3.2:~:text=x']) expect(asksForPlace(fragment), fragment).toBe(true);
});
