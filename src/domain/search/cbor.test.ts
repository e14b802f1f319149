import { expect, test } from 'vitest';
import { readHead, readItem, writeArrayHead } from './cbor.ts';

test('the head of an array of any length is read as it was written', () => {
  for (const length of [0, 23, 24, 255, 256, 1172])
    expect(readHead(writeArrayHead(length), 0)).toMatchObject({ kind: 4, value: length });
  expect(() => writeArrayHead(65_536)).toThrow(/more than/);
});

test('an item is read with all that lies in it, and ends where the next begins', () => {
  // [-25, [107, "hx"], 70000], then 7
  const bytes = Uint8Array.of(
    ...[0x83, 0x38, 0x18, 0x82, 0x18, 0x6b, 0x62, 0x68, 0x78, 0x1a, 0x00, 0x01, 0x11, 0x70],
    0x07,
  );
  expect(readItem(bytes)).toEqual({ item: [-25, [107, 'hx'], 70_000], end: 14 });
  expect(readItem(bytes, 14)).toEqual({ item: 7, end: 15 });
});

test('an item of another kind, or one that is cut off, is refused', () => {
  expect(() => readItem(Uint8Array.of(0xa0))).toThrow(/known/);
  expect(() => readItem(Uint8Array.of(0x82, 0x07))).toThrow(/no item at 2/);
});
