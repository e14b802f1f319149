/** The kinds of item that an index of Pagefind has (RFC 8949): whole numbers, texts and arrays. */
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

/** The head of the item at a place: its kind, its value, count or length, and where its content begins. */
export function readHead(bytes: Uint8Array, at: number): { kind: number; value: number; next: number } {
  const kind = bytes[at]! >> 5;
  const short = bytes[at]! & 31;
  if (short < 24) return { kind, value: short, next: at + 1 };
  if (short > 26) throw new Error(`no item that is known at ${at}`);
  const length = 2 ** (short - 24);
  const value = bytes.subarray(at + 1, at + 1 + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, next: at + 1 + length };
}

/** Where the item at a place ends. Throws for a kind that no index has. */
export function skipItem(bytes: Uint8Array, at: number): number {
  const { kind, value, next } = readHead(bytes, at);
  if (kind === UNSIGNED || kind === NEGATIVE) return next;
  if (kind === TEXT) return next + value;
  if (kind !== ARRAY) throw new Error(`no item that is known at ${at}`);
  let end = next;
  for (let n = 0; n < value; n += 1) end = skipItem(bytes, end);
  return end;
}

/** The text at a place. */
export function readText(bytes: Uint8Array, at: number): string {
  const { next, value } = readHead(bytes, at);
  return Buffer.from(bytes.subarray(next, next + value)).toString();
}

/** The head of an array of so many items. */
export function writeArrayHead(count: number): Uint8Array {
  return writeHead(ARRAY!, count);
}

/** A text as an item. */
export function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT!, bytes.length), bytes]);
}

function writeHead(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  if (value < 256) return Uint8Array.of((kind << 5) | 24, value);
  if (value < 65_536) return Uint8Array.of((kind << 5) | 25, value >> 8, value & 255);
  throw new Error(`${value} is more than an index has of anything`);
}
