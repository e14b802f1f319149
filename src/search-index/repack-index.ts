import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readHead, readText, skipItem, writeArrayHead, writeText } from './cbor.ts';

/** A file of a Pagefind index. */
export type IndexFile = { path: string; content: Uint8Array };

/** What every file of an index begins with, before it is compressed. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a chunk before it is compressed. Pagefind 1.6.0 makes them of some 55,000, of which a query uses one token or two. */
const MOST_BYTES = 4_000;

/**
 * The same index with ids in the place of hashes and in smaller chunks, so that a first search fetches a third of the bytes. Chunks of
 * tokens that begin with `whole` stay as they are. Throws when a file is not as Pagefind 1.6.0 writes it.
 */
export function repackIndex(files: IndexFile[], idOfHash: Map<string, string>, whole: string): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind wrote no .pf_meta');
  const isChunk = ({ path }: IndexFile) => path.endsWith('.pf_index');
  const pieces = files.filter(isChunk).flatMap((file) => splitChunk(file, whole));
  const rows = pieces.map(({ row }) => row).sort(Buffer.compare);

  // [version, pages, chunks, …]: a page is [hash, words, …], a chunk [from, to, hash].
  const bytes = unpack(meta);
  const pages = skipItem(bytes, readHead(bytes, 0).next);
  const chunks = skipItem(bytes, pages);
  const content = pack([
    bytes.subarray(0, pages),
    ...namePages(bytes, pages, idOfHash),
    writeArrayHead(rows.length),
    ...rows,
    bytes.subarray(skipItem(bytes, chunks)),
  ]);
  const others = files.filter((file) => file !== meta && !isChunk(file));
  return [...others, { path: 'pagefind.pf_meta', content }, ...pieces.map(({ file }) => file)];
}

/** A length of one word for every page: lengths weigh in Pagefind’s order of hits alone, which nothing here reads. */
const ONE = Uint8Array.of(1);

/** The list of pages that begins at a place, with ids and without lengths: neither hashes nor lengths compress. */
function namePages(bytes: Uint8Array, at: number, idOfHash: Map<string, string>): Uint8Array[] {
  const list = readHead(bytes, at);
  const parts = [writeArrayHead(list.value)];
  let page = list.next;
  for (let n = 0; n < list.value; n += 1) {
    const hash = readHead(bytes, page).next;
    const id = idOfHash.get(readText(bytes, hash));
    const count = skipItem(bytes, hash);
    const end = skipItem(bytes, page);
    if (id === undefined) throw new Error('a page of the index has no fragment');
    parts.push(bytes.subarray(page, hash), writeText(id), ONE, bytes.subarray(skipItem(bytes, count), end));
    page = end;
  }
  return parts;
}

/** The pieces of a chunk, each with its row in the table of chunks. A chunk is [[token, entries, variants], …] in one more array. */
function splitChunk(file: IndexFile, whole: string): { file: IndexFile; row: Uint8Array }[] {
  const bytes = unpack(file);
  const list = readHead(bytes, readHead(bytes, 0).next);
  const groups: { token: string; bytes: Uint8Array }[][] = [[]];
  let at = list.next;
  let size = 0;
  for (let n = 0; n < list.value; n += 1) {
    const end = skipItem(bytes, at);
    const token = readText(bytes, readHead(bytes, at).next);
    if (size > 0 && size + end - at > MOST_BYTES && !token.startsWith(whole)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push({ token, bytes: bytes.subarray(at, end) });
    size += end - at;
    at = end;
  }
  if (at !== bytes.length) throw new Error(`${file.path} is not as Pagefind 1.6.0 writes it`);
  return groups.map((words) => {
    const content = pack([writeArrayHead(1), writeArrayHead(words.length), ...words.map((word) => word.bytes)]);
    const hash = `und_${hashOf(content)}`;
    const row = [writeArrayHead(3), ...[words[0]!.token, words.at(-1)!.token, hash].map(writeText)];
    return { file: { path: `index/${hash}.pf_index`, content }, row: Buffer.concat(row) };
  });
}

function unpack({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${path} has no signature`);
  return bytes.subarray(SIGNATURE.length);
}

function pack(parts: Uint8Array[]): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), ...parts]), { level: 9 });
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
