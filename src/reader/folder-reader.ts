import type { z } from 'zod';
import { slugSchema } from '../domain/field-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './read-yaml.ts';
import { suggestName } from './suggest-name.ts';

/** An entry with the file it came from, as messages name it. */
export type Filed<T> = { file: string; data: T };
/** The same with the name of the file, which is the entry’s. */
export type Named<T> = Filed<T> & { slug: string };

/**
 * Reads files of the content folder and collects what is wrong with them. `broken` names the kinds of files in which
 * something could not be read: what rests on them cannot be judged.
 */
export class FolderReader<Kind extends string> {
  readonly faults: Fault[] = [];
  readonly broken = new Set<Kind>();
  readonly #folder: ContentFolder;
  readonly #known = new Set<string>();

  constructor(folder: ContentFolder) {
    this.#folder = folder;
  }

  /** One YAML file. */
  readFile<T>(kind: Kind, name: string, schema: z.ZodType<T>): Filed<T> | undefined {
    return this.read(kind, name, (text, file) => readYaml(text, schema, file, this.faults));
  }

  /** Every file of a folder but Markdown, which is for people; another ending, or a name that is no slug, is a fault. */
  readFolder<T>(
    kind: Kind,
    folder: string,
    ending: '.yaml' | '.mdx',
    parse: (text: string, file: string) => T | undefined,
  ): Named<T>[] {
    return this.#folder.listFiles(folder).flatMap((name) => {
      this.#known.add(name);
      const slug = name.slice(folder.length + 1, -ending.length);
      if (name.endsWith('.md')) return [];
      if (!name.endsWith(ending)) {
        this.faults.push({
          file: this.#folder.label(name),
          what: `is not read; the files of this folder end in ${ending}`,
        });
        return [];
      }
      if (!slugSchema.safeParse(slug).success) {
        this.faults.push({
          file: this.#folder.label(name),
          what: 'its name must be lower-case words joined by hyphens',
        });
      }
      const entry = this.read(kind, name, parse);
      return entry ? [{ ...entry, slug }] : [];
    });
  }

  /** The parser of YAML entries for `readFolder`. */
  yaml<T>(schema: z.ZodType<T>): (text: string, file: string) => T | undefined {
    return (text, file) => readYaml(text, schema, file, this.faults);
  }

  /** The parser of MDX for `readFolder`: the front matter with the body and the number of the body’s first line. */
  mdx<T>(schema: z.ZodType<T>): (text: string, file: string) => (T & MdxBody) | undefined {
    return (text, file) => {
      const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
      const data = readYaml(front ?? '{}', schema, file, this.faults, 2);
      if (data === undefined) return undefined;
      return { ...data, body: body ?? text, bodyLine: front === undefined ? 1 : front.split('\n').length + 2 };
    };
  }

  /** A file that nothing has read is a fault, but for Markdown and what lies in the folders `elsewhere`; `optional` are further names that would be read. */
  faultUnread(optional: string[], elsewhere: string[]): void {
    const unread = this.#folder
      .listAll()
      .filter(
        (name) => !this.#known.has(name) && !name.endsWith('.md') && !elsewhere.some((at) => name.startsWith(at)),
      );
    for (const name of unread) {
      const hint = suggestName(name, [...this.#known, ...optional]);
      this.faults.push({ file: this.#folder.label(name), what: `is read by nothing${hint}` });
    }
  }

  /** Reads one file in its own way; what goes wrong becomes a fault and breaks its kind. */
  read<T>(kind: Kind, name: string, parse: (text: string, file: string) => T | undefined): Filed<T> | undefined {
    this.#known.add(name);
    const [file, before] = [this.#folder.label(name), this.faults.length];
    let data: T | undefined;
    try {
      data = parse(this.#folder.readText(name), file);
    } catch (error) {
      this.faults.push({ file, what: (error as Error).message });
    }
    if (this.faults.length > before) this.broken.add(kind);
    return data === undefined ? undefined : { file, data };
  }
}

/** The text below the front matter. */
export type MdxBody = { body: string; bodyLine: number };
