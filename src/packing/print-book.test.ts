import { expect, test } from 'vitest';
import { setDates } from './print-book.ts';

test('two prints of one book differ in nothing, and no byte has moved', () => {
  const print = (hour: string, first: number) =>
    Buffer.from(
      `(D:20261129${hour}+00'00') /ID (node${String(first).padStart(8, '0')}) (node${String(first + 7).padStart(8, '0')})`,
    );
  const [one, two] = [setDates(print('081502', 95), '2026-11-28'), setDates(print('093000', 104), '2026-11-28')];
  expect(Buffer.from(one).toString()).toBe("(D:20261128000000+00'00') /ID (node00000001) (node00000002)");
  expect(one).toEqual(two);
});
