const COLUMNS = 3;

/** Side by side, a selection stays in the column where it began. */
export function keepSelectionInColumn(reading: HTMLElement): void {
  document.addEventListener('pointerdown', (event) => {
    const line = (event.target as Element).closest<HTMLElement>('[data-side]');
    const sentence = line?.closest('[data-sentence]');
    const columns = sentence ? getComputedStyle(sentence).gridTemplateColumns.split(' ').length : 0;
    if (columns < COLUMNS) delete reading.dataset['selecting'];
    else reading.dataset['selecting'] = line!.dataset['side'];
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
    if (!fragment.querySelector('[data-sentence]')) return;
    for (const extra of fragment.querySelectorAll(extras(reading, ranges))) extra.remove();
    event.clipboardData?.setData('text/plain', linesOf(fragment).join('\n'));
    event.preventDefault();
  });
}

/** What is no text of the selection; a selection that begins or ends in a note means the notes as well. */
function extras(reading: HTMLElement, ranges: Range[]): string {
  const { view, selecting } = reading.dataset;
  const side = view === 'zh' || view === 'en' ? view : selecting;
  const ends = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
  const notes = ends.some((node) => (node instanceof Element ? node : node.parentElement)?.closest('[data-notes]'));
  return [
    '[data-permalink], [data-sentence] [data-number], [data-view-switch], rt, rp, [hidden], [popover]',
    ...(notes ? [] : ['[data-notes]']),
    ...(side === undefined ? [] : [`[data-sentence] [data-side]:not([data-side='${side}'])`]),
  ].join(', ');
}

/** The text of each innermost block, in order. */
function linesOf(fragment: DocumentFragment): string[] {
  const BLOCKS = 'p, li, h1, h2, h3, figcaption, dt, dd, td, th, blockquote';
  return [...fragment.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => block.textContent.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
