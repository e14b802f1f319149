import type { CatalogueFile, Entry } from '../../domain/search/catalogue.ts';
import type { Bilingual } from '../../domain/locale.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import { loadOnce, readJson } from '../browser/read-json.ts';

/** The files are small, and without one of them the list still stands. */
const PATIENCE = 8000;

/** The words of the entries, in the files in which they come; each is fetched when something in it is shown, and once. */
export class ShownEntries {
  private readonly files = new Map<string, () => Promise<unknown[]>>();
  private readonly catalogue: CatalogueFile;
  private readonly folder: string;

  constructor(catalogue: CatalogueFile, folder: string) {
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /** What is shown of an entry. Rejects when it cannot be loaded. */
  read({ kind, nth }: Entry): Promise<ShownEntry> {
    return this.readOne<ShownEntry>(kind, nth, this.catalogue.chunks[kind]);
  }

  /** The explanations of a term, passage by passage. Rejects when they cannot be loaded. */
  readAbout({ nth }: Entry): Promise<Bilingual[]> {
    return this.readOne<Bilingual[]>('about', nth, this.catalogue.aboutChunk);
  }

  private async readOne<T>(name: string, nth: number, size: number): Promise<T> {
    const file = `${this.catalogue.build}-${name}-${Math.floor(nth / size)}.json`;
    const load =
      this.files.get(file) ??
      loadOnce(() => readJson<unknown[]>(this.folder + file, { isValid: Array.isArray, patience: PATIENCE }));
    this.files.set(file, load);
    const one = (await load())[nth % size];
    if (one === undefined) throw new Error(`${file} is too short`);
    return one as T;
  }
}
