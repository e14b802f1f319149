import { pickLines } from '../../domain/export/pick-lines.ts';
import { PATIENCE } from '../browser/read-json.ts';
import { saveFile } from '../browser/save-file.ts';

/**
 * Saves the lines of the CSV behind a link that have these ids in its first column, in this order; opens the whole file where they
 * cannot be had.
 */
export async function saveLines(
  link: HTMLAnchorElement,
  column: 'id' | 'slug' | 'sentence',
  ids: string[],
): Promise<void> {
  try {
    const response = await fetch(link.href, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${response.status} ${link.href}`);
    saveFile(new Blob([pickLines(await response.text(), column, ids)], { type: 'text/csv' }), link.download);
  } catch {
    location.assign(link.href);
  }
}
