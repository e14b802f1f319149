import { readItem } from '../../domain/search/cbor.ts';
import type { ChunkTable } from '../../domain/search/catalogue.ts';
import { readDistances } from '../../domain/search/distances.ts';
import type { Places } from '../../domain/search/prove.ts';

/** Fetches a file whole; rejects when it cannot be had. */
export type FetchFile = (path: string) => Promise<ArrayBuffer>;

/** A token in a chunk: numbers of entries and places in them, each as its distance from the one before, places behind their weight. */
type Word = [token: string, entries: [entry: number, places: [weight: number, ...number[]]][]];
type Chunk = ReadonlyMap<string, Places>;

const NOWHERE: Places = new Map();
/** What every file of an index begins with. */
const SIGNATURE = 'pagefind_dcd';

/**
 * An index of Pagefind, read without its program: that one is 56 KB, for prefixes, weights and filters that a search for whole tokens
 * has no use for.
 */
export class PagefindIndex {
  private readonly table: ChunkTable;
  private readonly fetchFile: FetchFile;
  private readonly chunks = new Map<number, Promise<Chunk>>();

  constructor(table: ChunkTable, fetchFile: FetchFile) {
    this.table = table;
    this.fetchFile = fetchFile;
  }

  /** The entries that hold a token, by number, and where. Rejects when its chunk cannot be had, is cut off or something else. */
  async search(token: string): Promise<Places> {
    const nth = this.table.firsts.findLastIndex((first) => first <= token);
    return nth < 0 ? NOWHERE : ((await this.loadChunk(nth)).get(token) ?? NOWHERE);
  }

  /** Each chunk once; one that failed is asked for again by the next to need it. */
  private loadChunk(nth: number): Promise<Chunk> {
    const loading =
      this.chunks.get(nth) ?? this.fetchFile(`index/${this.table.name}-${nth}.pf_index`).then(unpack).then(readChunk);
    this.chunks.set(nth, loading);
    loading.catch(() => this.chunks.delete(nth));
    return loading;
  }
}

/** A chunk is a list of words in one more array. */
function readChunk(bytes: Uint8Array): Chunk {
  const { item, end } = readItem(bytes);
  if (end !== bytes.length) throw new Error('a chunk of the index of the search is cut off');
  const [words] = item as [Word[]];
  return new Map(words.map(([token, entries]) => [token, readPlaces(entries)]));
}

function readPlaces(entries: Word[1]): Places {
  let number = 0;
  return new Map(entries.map(([distance, [, ...places]]) => [(number += distance), readDistances(places)]));
}

/** A file of the index without its compression, which a host may have taken off already, and its signature. */
async function unpack(file: ArrayBuffer): Promise<Uint8Array> {
  const isPacked = new DataView(file).getUint16(0) === 0x1f8b;
  const bytes = new Uint8Array(isPacked ? await unzip(file) : file);
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('this is no file of the index of the search');
  return bytes.subarray(SIGNATURE.length);
}

/** Written straight into the stream: a blob would go through another process of the browser first. */
function unzip(file: ArrayBuffer): Promise<ArrayBuffer> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is wrong with the file is said by the reading end.
  writer.write(file).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable).arrayBuffer();
}
