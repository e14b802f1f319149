import { expect, test } from 'vitest';
import { markPlace } from './mark-place.ts';

const marked = (text: string, names: string[]) =>
  markPlace(text, names).flatMap((part) => (part.marked ? [part.text] : []));

test('a place is marked wherever a sentence names it, by itself or inside a shorthand', () => {
  const text = '推进瑞兴于“3+2”经济振兴试验区建设，培育壮大瑞金、龙南副中心城市';
  expect(marked(text, ['瑞金', '瑞兴于'])).toEqual(['瑞兴于', '瑞金']);
  expect(
    markPlace(text, ['瑞金'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('a name within a longer one is marked once, and a sentence that lacks it is whole', () => {
  expect(marked('the Ruijin–Xingguo–Yudu zone, and Ruijin', ['Ruijin', 'Ruijin–Xingguo–Yudu'])).toEqual([
    'Ruijin–Xingguo–Yudu',
    'Ruijin',
  ]);
  expect(marked('赣深高铁即将通车', ['兴国'])).toEqual([]);
});
