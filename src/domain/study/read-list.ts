import type { StudyCards } from './study-card.ts';

/** The terms that a saved list names, a line each, in a table, in an Anki text or bare: by slug or by their Chinese. */
export function readList(text: string, { terms }: StudyCards): string[] {
  const slugs = new Map(
    Object.entries(terms).flatMap(
      ([slug, { zh }]) =>
        [
          [slug, slug],
          [zh, slug],
        ] as const,
    ),
  );
  const found = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const cells = line
      .replace(/^\uFEFF/, '')
      .split(/[\t,;]/)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return cells.flatMap((cell) => slugs.get(cell) ?? []).slice(0, 1);
  });
  return [...new Set(found)];
}
