import type { CatalogueFile, Entry } from '../../domain/search/catalogue.ts';
import type { Bilingual } from '../../domain/locale.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import { readJson } from '../site/read-json.ts';

/** The words of the entries, in the files in which they come; each is fetched when something in it is shown, and once. */
export class ShownEntries {
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly catalogue: CatalogueFile;
  private readonly folder: string;

  constructor(catalogue: CatalogueFile, folder: string) {
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /** What is shown of an entry. */
  read({ kind, nth }: Entry): Promise<ShownEntry> {
    return this.readOne<ShownEntry>(kind, nth, this.catalogue.chunks[kind]);
  }

  /** The explanations of a term, passage by passage. */
  readAbout({ nth }: Entry): Promise<Bilingual[]> {
    return this.readOne<Bilingual[]>('about', nth, this.catalogue.aboutChunk);
  }

  private async readOne<T>(name: string, nth: number, size: number): Promise<T> {
    const file = `${this.catalogue.build}-${name}-${Math.floor(nth / size)}.json`;
    let loading = this.files.get(file) as Promise<T[]> | undefined;
    if (!loading) {
      loading = readJson(this.folder + file, { isValid: (answer): answer is T[] => Array.isArray(answer) });
      this.files.set(file, loading);
      loading.catch(() => this.files.delete(file));
    }
    return (await loading)[nth % size]!;
  }
}
