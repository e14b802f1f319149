import type { CatalogueFile } from '../../domain/search/catalogue.ts';
import type { Unit } from '../../domain/search/catalogue.ts';
import type { Bilingual } from '../../domain/locale.ts';
import type { ShownUnit } from '../../domain/search/record.ts';
import { readJson } from './read-json.ts';

/** The words of the units, in the files in which they come; each is fetched when something in it is shown, and once. */
export class ShownUnits {
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly catalogue: CatalogueFile;
  private readonly folder: string;

  constructor(catalogue: CatalogueFile, folder: string) {
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /** What is shown of a unit. */
  async read({ kind, nth }: Unit): Promise<ShownUnit> {
    const { size, files } = this.catalogue.pieces[kind];
    return (await this.load<ShownUnit[]>(files[Math.floor(nth / size)]!))[nth % size]!;
  }

  /** The explanations of a term, passage by passage. */
  async readAbout({ nth }: Unit): Promise<Bilingual[]> {
    const { size, files } = this.catalogue.abouts;
    return (await this.load<Bilingual[][]>(files[Math.floor(nth / size)]!))[nth % size]!;
  }

  private load<T>(file: string): Promise<T> {
    const before = this.files.get(file);
    if (before) return before as Promise<T>;
    const loading = readJson<T>(this.folder + file);
    this.files.set(file, loading);
    loading.catch(() => this.files.delete(file));
    return loading;
  }
}
