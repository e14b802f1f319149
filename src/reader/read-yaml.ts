import { LineCounter, isNode, parseDocument, visit, type Document, type ErrorCode } from 'yaml';
import type { z } from 'zod';
import { explainIssues, valueAt } from './explain-issue.ts';
import type { Fault } from './fault.ts';

type Path = readonly PropertyKey[];

/** What sound texts said: a folder that is watched is read again at every change, and most of its files are as they were. */
const sound = new Map<string, unknown>();

/**
 * Reads YAML and holds it to a schema. Every breach becomes one fault with its line; entries of a list or of a group that
 * break the schema are left out of what is returned, so that one slip spoils one entry. Undefined when nothing can be read.
 * `firstLine` is the number of the text’s first line in its file.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  faults: Fault[],
  firstLine = 1,
): T | undefined {
  if (text.trim() === '') {
    faults.push({ file, what: 'is empty' });
    return undefined;
  }
  if (sound.has(text)) {
    const known = schema.safeParse(structuredClone(sound.get(text)));
    if (known.success) return known.data;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos ? error.linePos[0].line + firstLine - 1 : undefined;
    faults.push({ file, line, what: PLAIN[error.code] ?? error.message.split(' at line')[0]! });
    return undefined;
  }
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch {
    // Nothing fails here but a reference to what is not there, or one that multiplies itself.
    faults.push({ file, line: lines.linePos(firstReference(document)).line + firstLine - 1, what: REFERENCE });
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) {
    sound.set(text, structuredClone(raw));
    return result.data;
  }
  const explained = explainIssues(result.error.issues, raw);
  for (const { path, what } of explained) {
    const line = lineOf(document, lines, path) + firstLine - 1;
    faults.push({ file, line, id: entryOf(raw, path), what });
  }
  dropEntries(raw, result.error.issues);
  return schema.safeParse(raw).data;
}

const PLAIN: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a text that holds a colon must stand in quotation marks; if none does, a line here is indented unlike those beside it',
  TAB_AS_INDENT: 'a tab stands at the beginning of a line; indent with spaces',
  DUPLICATE_KEY: 'the same key stands twice',
  BAD_INDENT: 'the line is not indented like those beside it',
  MISSING_CHAR: 'a quotation mark or bracket is not closed, or a comma is missing',
};

const REFERENCE =
  'a text that begins with * must stand in quotation marks; without them YAML looks for an entry of that name';

/** Where the first reference (`*name`) to what is not there begins, in characters. */
function firstReference(document: Document): number {
  let start = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      start = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return start;
}

/** The line on which the value at a path stands, or else what holds it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The name of the entry that a path lies in: its `id`, or its key when that is a sentence’s id. */
function entryOf(raw: unknown, path: Path): string | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const id = valueAt(raw, [...path.slice(0, depth), 'id']);
    if (typeof id === 'string') return id;
    const key = String(path[depth - 1]);
    if (/^\d+\.\d+\.\d+$/.test(key)) return key;
  }
  return undefined;
}

/** Takes the entries that break the schema out of the list or group that is the file or one of its fields. */
function dropEntries(raw: unknown, issues: { path: Path }[]): void {
  const at = Array.isArray(raw) ? 0 : 1;
  const places = new Map(issues.map(({ path }) => [path.slice(0, at + 1).join('.'), path]));
  // From the end, so that the places before it still hold.
  for (const path of [...places.values()].sort((a, b) => Number(b[at]) - Number(a[at]))) {
    const holder = valueAt(raw, path.slice(0, at));
    const key = path[at];
    if (key === undefined) continue;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
  }
}
