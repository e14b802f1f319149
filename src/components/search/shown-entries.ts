import type { CatalogueFile, Entry } from '../../domain/search/catalogue.ts';
import type { Bilingual } from '../../domain/locale.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import { loadEach, readJson } from '../browser/read-json.ts';

/** The files are small, and without one of them the list still stands. */
const PATIENCE = 8000;

/** The words of the entries, in the files in which they come; each is fetched when something in it is shown, and once. */
export class ShownEntries {
  private readonly catalogue: CatalogueFile;
  private readonly load: (file: string) => Promise<unknown[]>;

  constructor(catalogue: CatalogueFile, folder: string) {
    this.catalogue = catalogue;
    this.load = loadEach((file) => readJson(folder + file, { isValid: Array.isArray, patience: PATIENCE }));
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
    const one = (await this.load(file))[nth % size];
    if (one === undefined) throw new Error(`${file} is too short`);
    return one as T;
  }
}
