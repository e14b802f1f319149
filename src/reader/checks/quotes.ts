import type { Fault } from '../fault.ts';
import type { Filed } from '../folder-reader.ts';
import type { Content } from '../read-content.ts';

const STRAIGHT = /["']/;
/** Fields whose characters are not ours: titles and words of other people’s pages, and code. */
const NOT_OURS = new Set(['sources', 'source', 'words', 'body', 'sha256', 'project']);
const TAG = /<[^>]*>|`[^`]*`|\{[^}]*\}/g;

/** Texts have the quotation marks of their language, “ ” ‘ ’, never straight ones. */
export function checkQuotes(content: Content): Fault[] {
  // The Chinese of a translation is the report’s, whatever marks it has.
  const english = content.translations.map(({ file, data: { heading, units } }) => ({
    file,
    data: { heading, ...Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, { ...unit, zh: '' }])) },
  }));
  const files: Filed<unknown>[] = [
    content.site,
    content.ui.zh,
    content.ui.en,
    content.numbers,
    content.noQuantities,
    ...english,
    ...content.chapters,
    ...content.terms,
    ...content.charts,
    ...content.outcomes,
    ...content.pages,
  ];
  const bodies = [...content.chapters, ...content.pages].flatMap(({ file, data: { body, bodyLine } }) =>
    body
      .replace(TAG, (tag) => tag.replace(/[^\n]/g, ' '))
      .split('\n')
      .flatMap((text, index) => (STRAIGHT.test(text) ? [fault(file, text, undefined, bodyLine + index)] : [])),
  );
  return [...files.flatMap(({ file, data }) => inValue(file, data)), ...bodies];
}

function inValue(file: string, value: unknown, id?: string): Fault[] {
  if (typeof value === 'string') return STRAIGHT.test(value) ? [fault(file, value, id)] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { id?: unknown; on?: unknown }).id ?? (value as { on?: unknown }).on;
  return Object.entries(value).flatMap(([key, part]) => {
    if (NOT_OURS.has(key)) return [];
    const name = typeof own === 'string' ? own : Array.isArray(value) || /^(?:zh|en)$/.test(key) ? id : key;
    return inValue(file, part, name);
  });
}

function fault(file: string, text: string, id?: string, line?: number): Fault {
  const at = text.search(STRAIGHT);
  const around = text.slice(Math.max(0, at - 12), at + 13).trim();
  return { file, line, id, what: `has a straight quotation mark in “${around}”; use “ ” ‘ ’` };
}
