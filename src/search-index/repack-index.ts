import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ChunkTable } from '../domain/search/catalogue.ts';
import { readHead, readItem, writeArrayHead } from '../domain/search/cbor.ts';

/** A file of a Pagefind index. */
export type IndexFile = { path: string; content: Uint8Array };

/** What every file of an index begins with, before it is compressed. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a chunk before it is compressed. Pagefind 1.6.0 makes them of some 55,000, of which a query uses one token or two. */
const MOST_BYTES = 4_000;

/**
 * The chunks of an index cut smaller, so that a search fetches a fraction of the bytes, and the table by which to find them. Throws
 * when a file is not as Pagefind 1.6.0 writes it.
 */
export function repackIndex(files: IndexFile[]): { chunks: IndexFile[]; table: ChunkTable } {
  const pieces = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(splitChunk)
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  const build = createHash('sha256').update(Buffer.concat(pieces.map(({ content }) => content)));
  const name = build.digest('hex').slice(0, 10);
  return {
    chunks: pieces.map(({ content }, nth) => ({ path: `index/${name}-${nth}.pf_index`, content })),
    table: { name, firsts: pieces.map(({ first }) => first) },
  };
}

/** The hashes of an index’s pages in the order of their numbers: its table is [version, [[hash, …], …], …]. */
export function readPages(files: IndexFile[]): string[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind wrote no .pf_meta');
  const [, pages] = readItem(unpack(meta)).item as [string, [string][]];
  return pages.map(([hash]) => hash);
}

/** The pieces of a chunk, each with its first token. A chunk is [[token, entries, variants], …] in one more array. */
function splitChunk(file: IndexFile): { first: string; content: Uint8Array }[] {
  const bytes = unpack(file);
  const list = readHead(bytes, readHead(bytes, 0).next);
  const groups: { token: string; bytes: Uint8Array }[][] = [[]];
  let at = list.next;
  let size = 0;
  for (let n = 0; n < list.value; n += 1) {
    const { item, end } = readItem(bytes, at);
    const [token] = item as [string];
    if (size > 0 && size + end - at > MOST_BYTES) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push({ token, bytes: bytes.subarray(at, end) });
    size += end - at;
    at = end;
  }
  if (at !== bytes.length) throw new Error(`${file.path} is not as Pagefind 1.6.0 writes it`);
  return groups.map((words) => ({
    first: words[0]!.token,
    content: pack([writeArrayHead(1), writeArrayHead(words.length), ...words.map((word) => word.bytes)]),
  }));
}

function unpack({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${path} has no signature`);
  return bytes.subarray(SIGNATURE.length);
}

function pack(parts: Uint8Array[]): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), ...parts]), { level: 9 });
}
