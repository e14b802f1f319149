import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readHead, skipItem, writeArrayHead, writeText } from './cbor.ts';

/** A file of a Pagefind index. */
export type IndexFile = { path: string; content: Uint8Array };

/** What every file of an index begins with, before it is compressed. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a chunk before it is compressed. Pagefind 1.6.0 makes them of some 55,000, of which a query uses one token or two. */
const MOST_BYTES = 10_000;

/**
 * The same index in smaller chunks, so that a first search fetches a fifth of the bytes. Chunks whose first token begins with `whole`
 * stay as they are. Throws when a file is not as Pagefind 1.6.0 writes it.
 */
export function splitChunks(files: IndexFile[], whole: string): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind wrote no .pf_meta');
  const name = /pagefind\.(.*)\.pf_meta$/.exec(meta.path)![1]!;
  const bytes = unpack(meta);
  // [version, pages, chunks, …]; a chunk is [from, to, hash].
  const start = skipItem(bytes, skipItem(bytes, readHead(bytes, 0).next));
  const table: Uint8Array[] = [];
  const chunks = new Map<string, IndexFile[]>();
  for (const file of files.filter(({ path }) => path.endsWith('.pf_index'))) {
    const pieces = splitChunk(file, whole);
    chunks.set(
      file.path,
      pieces.map(({ file: piece }) => piece),
    );
    table.push(...pieces.map(({ row }) => row));
  }
  table.sort(Buffer.compare);
  const changed = pack([
    bytes.subarray(0, start),
    writeArrayHead(table.length),
    ...table,
    bytes.subarray(skipItem(bytes, start)),
  ]);
  const renamed = `und_${hashOf(changed)}`;
  return files.flatMap((file) => {
    if (file === meta) return [{ path: file.path.replace(name, renamed), content: changed }];
    if (file.path !== 'pagefind-entry.json') return chunks.get(file.path) ?? [file];
    const entry = new TextDecoder().decode(file.content);
    if (!entry.includes(`"${name}"`)) throw new Error('pagefind-entry.json does not name the .pf_meta');
    return [{ ...file, content: new TextEncoder().encode(entry.replace(`"${name}"`, `"${renamed}"`)) }];
  });
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
    const text = readHead(bytes, readHead(bytes, at).next);
    const token = Buffer.from(bytes.subarray(text.next, text.next + text.value)).toString();
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
  return createHash('sha256').update(content).digest('hex').slice(0, 11);
}
