import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The project’s root. */
export const ROOT = join(import.meta.dirname, '../..');
const OWN = join(ROOT, 'content');

/** The folder that holds the report: `CONTENT_DIR`, else content/. */
export const CONTENT = process.env['CONTENT_DIR'] ? resolve(process.env['CONTENT_DIR']) : OWN;

/** What belongs to the engine rather than to one report; a folder that has none of its own takes the project’s. */
const SHARED = ['ui', 'units.yaml', 'subjects.yaml', 'publishers.yaml'];

/** The place of a file or folder of the content, such as `terms` or `ui/zh.yaml`. */
export function contentPath(name: string): string {
  const own = join(CONTENT, name);
  const shared = SHARED.includes(name.split('/')[0]!);
  return shared && !existsSync(own) ? join(OWN, name) : own;
}

/** How messages name a file of the content: as seen from the folder in which the command runs. */
export function nameFile(name: string): string {
  return relative(process.cwd(), contentPath(name)).replaceAll('\\', '/');
}

/** The text of a content file without a byte order mark and with LF alone, whatever the editor wrote. */
export function readText(name: string): string {
  return readFileSync(contentPath(name), 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** The files of a content folder, sorted by name; none when the folder is missing. */
export function listFiles(folder: string): string[] {
  const path = contentPath(folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
}
