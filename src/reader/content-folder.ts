import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The project’s root. */
export const ROOT = join(import.meta.dirname, '../..');
const OWN = join(ROOT, 'content');

/** The folder that holds the report: `CONTENT_DIR`, else content/. */
export const CONTENT = resolve(process.env['CONTENT_DIR'] || OWN);

/** What belongs to the engine rather than to one report; a folder that has none of its own takes the project’s. */
const SHARED = [
  'ui',
  'units.yaml',
  'commitments.yaml',
  'columns.yaml',
  'subjects.yaml',
  'publishers.yaml',
  'term-words.yaml',
  'traditional.yaml',
];

/** A folder with the content of one report; files in it are named as `terms/four-bests.yaml`. */
export class ContentFolder {
  readonly #root: string;

  constructor(root = CONTENT) {
    this.#root = root;
  }

  /** The place of a file or folder on the disk. */
  pathOf(name: string): string {
    const own = join(this.#root, name);
    const shared = SHARED.includes(name.split('/')[0]!);
    return shared && !existsSync(own) ? join(OWN, name) : own;
  }

  /** True where the folder, or the project for it, has the file. */
  has(name: string): boolean {
    return existsSync(this.pathOf(name));
  }

  /** How messages name a file: as seen from the folder in which the command runs. */
  label(name: string): string {
    return relative(process.cwd(), this.pathOf(name)).replaceAll('\\', '/');
  }

  /**
   * The text of a file without a byte order mark and with LF alone, whatever the editor wrote. Throws in words when the file
   * is missing or is not UTF-8.
   */
  readText(name: string): string {
    if (!existsSync(this.pathOf(name))) throw new Error('is missing');
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(this.pathOf(name))).replaceAll('\r\n', '\n');
    } catch {
      throw new Error('is not UTF-8 (perhaps GBK or UTF-16); save it as UTF-8');
    }
  }

  /** Every file of the folder itself, however deep, hidden ones left out. */
  listAll(): string[] {
    return readdirSync(this.#root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.#root, join(parentPath, name)).replaceAll('\\', '/'))
      .filter((name) => !/(?:^|\/)\./.test(name))
      .sort();
  }

  /** The files of a folder by name, hidden ones left out; none when the folder is missing. */
  listFiles(folder: string): string[] {
    if (!existsSync(this.pathOf(folder))) return [];
    return readdirSync(this.pathOf(folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => `${folder}/${name}`)
      .sort();
  }
}
