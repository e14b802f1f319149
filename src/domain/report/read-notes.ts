import type { Bilingual } from '../locale.ts';
import type { SentenceId } from '../ids.ts';

/** A note of the editors on one sentence. */
export type Note = Bilingual & { on: SentenceId };

const TAG = /<Note\b([^>]*?)\/>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/**
 * Reads the notes of an annotated chapter: `<Note on="5.3.2" zh="…" en="…" />`. Throws with the line number when a note
 * has another form, so that none is lost silently. `firstLine` is the number of the text’s first line in its file.
 */
export function readNotes(mdx: string, firstLine = 1): Note[] {
  const notes = [...mdx.matchAll(TAG)].map((tag) => {
    const attributes = Object.fromEntries(
      [...tag[1]!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value!.trim()]),
    );
    const { on, zh, en, ...others } = attributes as Record<string, string | undefined>;
    if (!on || !zh || !en || Object.keys(others).length > 0) {
      throw new Error(
        `line ${lineOf(mdx, tag.index) + firstLine - 1}: a note has exactly the attributes on, zh and en, in double quotes`,
      );
    }
    return { on, zh, en };
  });
  const opened = mdx.match(/<Note\b/g)?.length ?? 0;
  if (opened !== notes.length) {
    throw new Error(`${opened - notes.length} of ${opened} notes are not closed by /> or hold a > in their text`);
  }
  return notes;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
