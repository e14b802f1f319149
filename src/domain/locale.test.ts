import { expect, test } from 'vitest';
import { mapLocales, otherLocale } from './locale.ts';

test('each language has the other, and one thing is made for each', () => {
  expect(mapLocales(otherLocale)).toEqual({ zh: 'en', en: 'zh' });
});
