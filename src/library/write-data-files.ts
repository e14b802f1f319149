import { createHash } from 'node:crypto';
import type { DataFile } from '../domain/export/data-package.ts';
import { schemaFile } from '../domain/export/data-schema.ts';
import type { Locale } from '../domain/locale.ts';
import { allFiles, type FilePart, type WrittenFile } from './data-files.ts';
import type { Library } from './open-library.ts';

const written = new WeakMap<Library, Map<string, Promise<WrittenFile>>>();

/** Every file with its bytes: made once, however many pages and files ask for it. */
export function writeFiles(library: Library, origin: URL | undefined): Promise<WrittenFile[]> {
  return writeAll(allFiles(library), library, origin);
}

/** All that the archive of everything holds. */
function writeOthers(library: Library, origin: URL | undefined): Promise<WrittenFile[]> {
  const others = allFiles(library).filter(({ empty, holds }) => !empty && holds !== 'downloads.everything');
  return writeAll(others, library, origin);
}

function writeAll(files: FilePart[], library: Library, origin: URL | undefined): Promise<WrittenFile[]> {
  const known = written.get(library) ?? new Map<string, Promise<WrittenFile>>();
  written.set(library, known);
  return Promise.all(
    files.map((file) => {
      const key = `${file.path} ${origin?.href}`;
      const made = known.get(key) ?? writeFile(file, library, origin);
      known.set(key, made);
      return made;
    }),
  );
}

async function writeFile({ make, ...file }: FilePart, library: Library, origin: URL | undefined): Promise<WrittenFile> {
  const made = await make(library, origin, () => writeOthers(library, origin));
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { ...file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What the data package says of a file. */
export function describeFile(
  { path, holds, columns, schema, bytes, sha256 }: WrittenFile,
  { translate }: Library,
  locale: Locale,
): DataFile {
  return {
    ...{ path, title: translate[locale](holds), bytes: bytes.length, sha256 },
    ...(columns && { columns }),
    ...(schema && { schema: schemaFile(schema) }),
  };
}
