import { expect, test } from 'vitest';
import { readHead, skipItem, writeArrayHead, writeText } from './cbor.ts';

test('what is written is read: texts and arrays of any length', () => {
  for (const length of [0, 23, 24, 255, 256, 1172]) {
    const text = writeText('x'.repeat(length));
    expect([readHead(text, 0).value, skipItem(text, 0)]).toEqual([length, text.length]);
    expect(readHead(writeArrayHead(length), 0)).toMatchObject({ kind: 4, value: length });
  }
});

test('an item is skipped with all that lies in it, one of another kind is not', () => {
  // [-25, [107, "hx"]], then 7
  const bytes = Uint8Array.of(0x82, 0x38, 0x18, 0x82, 0x18, 0x6b, 0x62, 0x68, 0x78, 0x07);
  expect(skipItem(bytes, 0)).toBe(9);
  expect(() => skipItem(Uint8Array.of(0xa0), 0)).toThrow(/known/);
});
