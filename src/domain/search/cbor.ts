/** The kinds of item that an index of Pagefind has (RFC 8949): whole numbers, texts and arrays. */
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

const decoder = new TextDecoder();

export type Item = number | string | Item[];

/** The head of the item at a place: its kind, its value, count or length, and where its content begins. Throws for a kind that no index has, and behind the end. */
export function readHead(bytes: Uint8Array, at: number): { kind: number; value: number; next: number } {
  const head = bytes[at];
  if (head === undefined) throw new Error(`no item at ${at}`);
  const kind = head >> 5;
  const short = head & 31;
  if (![UNSIGNED, NEGATIVE, TEXT, ARRAY].includes(kind) || short > 26)
    throw new Error(`no item that is known at ${at}`);
  if (short < 24) return { kind, value: short, next: at + 1 };
  const length = 2 ** (short - 24);
  const value = bytes.subarray(at + 1, at + 1 + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, next: at + 1 + length };
}

/** The item at a place, and where it ends. Throws where the bytes end before it. */
export function readItem(bytes: Uint8Array, at = 0): { item: Item; end: number } {
  const { kind, value, next } = readHead(bytes, at);
  if (kind === UNSIGNED) return { item: value, end: next };
  if (kind === NEGATIVE) return { item: -1 - value, end: next };
  if (kind === TEXT) return { item: decoder.decode(bytes.subarray(next, next + value)), end: next + value };
  const list: Item[] = [];
  let end = next;
  for (let n = 0; n < value; n += 1) {
    const one = readItem(bytes, end);
    list.push(one.item);
    end = one.end;
  }
  return { item: list, end };
}

/** The head of an array of so many items. */
export function writeArrayHead(count: number): Uint8Array {
  const kind = ARRAY! << 5;
  if (count < 24) return Uint8Array.of(kind | count);
  if (count < 256) return Uint8Array.of(kind | 24, count);
  if (count < 65_536) return Uint8Array.of(kind | 25, count >> 8, count & 255);
  throw new Error(`${count} is more than an index has of anything`);
}
