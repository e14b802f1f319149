import { expect, test } from 'vitest';
import { keepLicences } from './licence.ts';

test('no line ends within the name of a licence', () => {
  expect(keepLicences('英译：CC BY 4.0；释义：CC BY-SA 4.0。 MIT')).toBe(
    '英译：CC\u00a0BY\u00a04.0；释义：CC\u00a0BY-SA\u00a04.0。 MIT',
  );
});
