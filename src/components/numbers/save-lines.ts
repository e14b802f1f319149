import { pickLines } from '../../domain/numbers/pick-lines.ts';
import { PATIENCE } from '../site/read-json.ts';

/** Saves the lines of the CSV behind a link that have these ids, in this order; opens the whole file where they cannot be had. */
export async function saveLines(link: HTMLAnchorElement, ids: string[]): Promise<void> {
  try {
    const response = await fetch(link.href, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${response.status} ${link.href}`);
    const text = pickLines(await response.text(), ids);
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const save = document.createElement('a');
    save.href = url;
    save.download = link.download;
    save.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch {
    location.assign(link.href);
  }
}
