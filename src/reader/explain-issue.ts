import { z } from 'zod';
import { suggestName } from './suggest-name.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A breach of a schema in plain words: where it stands in the entry, and what to do. */
export type Explained = { path: Path; what: string };

/** Explains the breaches of a schema; a misspelt key and the key that is missing for it are one. */
export function explainIssues(issues: Issue[], raw: unknown): Explained[] {
  const missing = new Map(
    issues.filter((issue) => isMissing(issue, raw)).map((issue) => [issue.path.join('.'), issue] as const),
  );
  const explained = issues.flatMap((issue): Explained[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => explainUnknownKey(key, issue.path, raw, missing));
    }
    if (issue.code === 'invalid_union' && issue.errors[0]) {
      const [branch] = [...issue.errors].sort((a, b) => a.length - b.length);
      return explainIssues(
        branch!.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        raw,
      );
    }
    return [{ path: issue.path, what: explain(issue, valueAt(raw, issue.path)) }];
  });
  const answered = explained.flatMap(({ what }) => /; did you mean (\S+)\?$/.exec(what)?.[1] ?? []);
  return explained.filter(({ path }) => !(missing.has(path.join('.')) && answered.includes(String(path.at(-1)))));
}

function explainUnknownKey(key: string, path: Path, raw: unknown, missing: Map<string, Issue>): Explained {
  const siblings = [...missing.values()]
    .filter((issue) => issue.path.slice(0, -1).join('.') === path.join('.'))
    .map((issue) => String(issue.path.at(-1)));
  const cut = valueAt(raw, [...path, key]) === null;
  const remedy = cut
    ? '; if it belongs to the text before it, put that text in quotation marks, for it holds a comma or a colon'
    : suggestName(key, siblings);
  return { path: [...path, key], what: `${key} is no field of this entry${remedy}` };
}

function explain(issue: Issue, value: unknown): string {
  const field = String(issue.path.at(-1) ?? 'the file');
  if (value === undefined) return `${field} is missing`;
  switch (issue.code) {
    case 'invalid_type':
      return `${field} is ${nameKind(value)}, it must be ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = suggestName(String(value), allowed);
      return `${field} is “${String(value)}”, which is none of ${near ? 'the known ones' : allowed.join(', ')}${near}`;
    }
    case 'invalid_key':
      return `${field}: ${issue.issues[0]?.message ?? issue.message}`;
    case 'too_small':
      return value === '' || (Array.isArray(value) && value.length === 0)
        ? `${field} is empty`
        : `${field} is too small`;
    default:
      return typeof value === 'string' || typeof value === 'number'
        ? `${field} is “${value}”: ${issue.message}`
        : `${field}: ${issue.message}`;
  }
}

const EXPECTED: Record<string, string> = {
  string: 'text (put it in quotation marks if it looks like a number or a date)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function nameKind(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `the text “${value}”` : `the ${typeof value} ${String(value)}`;
}

function isMissing(issue: Issue, raw: unknown): boolean {
  return issue.code !== 'unrecognized_keys' && valueAt(raw, issue.path) === undefined;
}

/** What stands at a path of the entry; undefined when nothing does. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}
