/** `5` */
export type ChapterNumber = number;
/** `5.3`, counted from 1 in the order of the source. */
export type PassageId = string;
/** `5.3.2`, counted from 1 in the order of the source; it never changes. */
export type SentenceId = string;

/** The chapter that a passage or sentence id belongs to. */
export function chapterOf(id: PassageId | SentenceId): ChapterNumber {
  return Number(id.split('.', 1)[0]);
}

/** Order of the source, for `sort`. */
export function compareIds(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The `id` of a sentence's element on a page: `s5.3.2`. */
export function anchorOf(id: SentenceId): string {
  return `s${id}`;
}
