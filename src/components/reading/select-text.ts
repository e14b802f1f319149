import { SENTENCE_PART } from '../position/sentence-parts.ts';
import { settingOf } from '../settings/current.ts';

/** Side by side, a selection stays in the column where it began. */
export function keepSelectionInColumn(reading: HTMLElement): void {
  const wide = matchMedia('(width >= 52rem)');
  document.addEventListener('pointerdown', (event) => {
    const line = (event.target as Element).closest<HTMLElement>('[data-reading] [data-side]');
    if (line && wide.matches) reading.dataset['selecting'] = line.dataset['side'];
    else delete reading.dataset['selecting'];
  });
  // All that the keyboard or a menu selects begins elsewhere.
  document.addEventListener('selectionchange', () => {
    const start = getSelection()?.anchorNode;
    const line = (start instanceof Element ? start : start?.parentElement)?.closest<HTMLElement>('[data-side]');
    if (start && line?.dataset['side'] !== reading.dataset['selecting']) delete reading.dataset['selecting'];
  });
}

/** Copying sentences gives their text alone, a line each: no numbers, no signs, no notes that happen to lie between. */
export function copyTextOnly(reading: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || (event.target as Element).closest?.('input, textarea')) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
    const fragment = document.createDocumentFragment();
    fragment.append(...ranges.map((range) => range.cloneContents()));
    if (!fragment.querySelector(SENTENCE_PART)) return;
    for (const extra of fragment.querySelectorAll(extras(reading, ranges))) extra.remove();
    event.clipboardData?.setData('text/plain', linesOf(fragment).join('\n'));
    event.preventDefault();
  });
}

/** What is no text of the selection; a selection that begins or ends in a note means the notes as well. */
function extras(reading: HTMLElement, ranges: Range[]): string {
  const ends = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
  const notes = ends.some((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-notes], [data-gathered]'),
  );
  return [
    '[data-quote], .note-number, [data-note-mark], a[data-number], [data-bar], [data-own-name], rt, rp, [hidden], [popover]',
    ...(notes ? [] : ['[data-notes], [data-gathered]']),
    ...unseenSides(reading),
  ].join(', ');
}

/** Texts that the layout does not show, and the column in which the selection did not begin. */
function unseenSides({ dataset: { locale, selecting } }: HTMLElement): string[] {
  const view = settingOf('view');
  if (view !== 'both') return ['[data-counterpart]', `[data-sentence] > [data-side]:not([data-side='${view}'])`];
  const chosen = selecting === undefined ? [] : [`[data-side]:not([data-side='${selecting}'])`];
  if (settingOf('layout') === 'compare')
    return ['[data-counterpart]', ...chosen.map((side) => `[data-sentence] > ${side}`)];
  return [`[data-sentence] > [data-side]:not([data-side='${locale}'])`, ...chosen];
}

/** The text of each innermost block, in order. */
function linesOf(fragment: DocumentFragment): string[] {
  const BLOCKS = 'p, li, h1, h2, h3, figcaption, dt, dd, td, th, blockquote, [data-turn]';
  return [...fragment.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => block.textContent.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
