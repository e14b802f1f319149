/** Where a token stands: the name that the index gives an entry, and the places in it, in no order. */
export type Hit = { id: string; words: number[] };
/** Fetches a file whole; rejects when it cannot be had. */
export type FetchFile = (path: string) => Promise<ArrayBuffer>;

/** What Pagefind 1.6.0’s program gives, as wasm-bindgen passes it: texts and bytes by address and length. */
type Program = {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (length: number, alignment: number) => number;
  __wbindgen_free: (address: number, length: number, alignment: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (...meta: Span) => number;
  load_index_chunk: (index: number, ...chunk: Span) => number;
  request_indexes: (index: number, ...query: Span) => Span;
  /** Query, the same as typed, filters, order; then whether it is exact, and whether accents count. */
  search: (index: number, ...given: [...Span, ...Span, ...Span, ...Span, exact: number, accents: number]) => Span;
};
type Span = [address: number, length: number];
type Answer = { results: { p: string; l: { l: number }[] }[] };

/** The program and the table of chunks: what every search needs, and the page preloads. */
export const FIRST_FILES = ['wasm.unknown.pagefind', 'pagefind.pf_meta'] as const;
/** What every file of an index begins with. */
const SIGNATURE = 'pagefind_dcd';

/**
 * An index of Pagefind, asked by its own program without its interface: that one is 14 KB for the whole of what Pagefind can do, loads
 * its parts one after another and hides what fails. Tokens are plain letters and need no preparation.
 */
export class PagefindIndex {
  private readonly program: Program;
  private readonly fetchFile: FetchFile;
  private readonly chunks = new Map<string, Promise<void>>();
  private index: number;

  private constructor(program: Program, meta: Uint8Array, fetchFile: FetchFile) {
    this.program = program;
    this.fetchFile = fetchFile;
    this.index = mustBeThere(program.init_pagefind(...this.pass(meta)));
  }

  /** Loads the program and the table of its chunks, side by side. Rejects when one is missing, cut off or something else. */
  static async open(fetchFile: FetchFile): Promise<PagefindIndex> {
    const [program, meta] = await Promise.all([
      fetchFile(FIRST_FILES[0]).then(unpack).then(startProgram),
      fetchFile(FIRST_FILES[1]).then(unpack),
    ]);
    return new PagefindIndex(program, meta, fetchFile);
  }

  /** The entries that hold a token. Rejects when a chunk cannot be had. */
  async search(token: string): Promise<Hit[]> {
    const text = (value: string) => this.pass(new TextEncoder().encode(value));
    const names = this.take(this.program.request_indexes(this.index, ...text(token))) as string[];
    await Promise.all(names.filter(Boolean).map((name) => this.loadChunk(name)));
    const given = [...text(token), ...text(token), ...text('{}'), ...text('')] as [...Span, ...Span, ...Span, ...Span];
    const { results } = this.take(this.program.search(this.index, ...given, 0, 0)) as Answer;
    return results.map(({ p, l }) => ({ id: p, words: l.map((place) => place.l) }));
  }

  /** Each chunk once; one that failed is asked for again by the next to need it. */
  private loadChunk(name: string): Promise<void> {
    const loading =
      this.chunks.get(name) ??
      this.fetchFile(`index/${name}.pf_index`)
        .then(unpack)
        .then((chunk) => {
          this.index = mustBeThere(this.program.load_index_chunk(this.index, ...this.pass(chunk)));
        });
    this.chunks.set(name, loading);
    loading.catch(() => this.chunks.delete(name));
    return loading;
  }

  /** Bytes where the program can read them; it frees them itself. */
  private pass(bytes: Uint8Array): Span {
    const address = this.program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.program.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  }

  /** What the program has written, as JSON. */
  private take([address, length]: Span): unknown {
    try {
      return JSON.parse(new TextDecoder().decode(new Uint8Array(this.program.memory.buffer, address >>> 0, length)));
    } finally {
      this.program.__wbindgen_free(address, length, 1);
    }
  }
}

async function startProgram(bytes: Uint8Array<ArrayBuffer>): Promise<Program> {
  const imports = {
    './pagefind_web_bg.js': {
      // Called when the program starts: the values that are the same in every program of wasm-bindgen.
      __wbindgen_init_externref_table: () => {
        const table = program.__wbindgen_externrefs;
        const offset = table.grow(4);
        for (const [at, value] of [undefined, null, true, false].entries()) table.set(offset + at, value);
        table.set(0, undefined);
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  return program;
}

/** A file of the index without its compression, which a host may have taken off already, and its signature. */
async function unpack(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = new DataView(file).getUint16(0) === 0x1f8b;
  const plain = isPacked
    ? await new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    : file;
  const bytes = new Uint8Array(plain);
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('this is no file of the index of the search');
  return bytes.slice(SIGNATURE.length);
}

/** The program answers 0 where it cannot read what it was given. */
function mustBeThere(address: number): number {
  if (address === 0) throw new Error('the index of the search cannot be read');
  return address >>> 0;
}
