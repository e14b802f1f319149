import { anchorOf } from '../../domain/ids.ts';
import type { Panel } from '../panel/panel.ts';
import { showSentences } from '../panel/show-sentences.ts';
import { sentenceIdOf } from '../position/sentence-parts.ts';
import { asked } from './quote-card.ts';

/** Sentences that a selection touches, from the first to the last, without those that it only ends before. */
function touchedBy(range: Range, reading: HTMLElement): string[] {
  const parts = [...reading.querySelectorAll<HTMLElement>('[data-sentence] > [data-side], [data-turn]')];
  const touched = parts.filter((part) => part.getClientRects().length > 0 && holdsText(range, part));
  return touched.map((part) => sentenceIdOf(part)!);
}

function holdsText(range: Range, part: HTMLElement): boolean {
  if (!range.intersectsNode(part)) return false;
  const own = document.createRange();
  own.selectNodeContents(part);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own.toString().trim() !== '';
}

/** Offers to quote the sentences that are selected: a button at the lower edge, behind the last of them in the order of Tab. */
export function offerQuote(panel: Panel, reading: HTMLElement): () => void {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('popover', 'manual');
  button.className = 'quote-offer';
  let ends: { first: string; last: string } | undefined;

  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!ends) return;
    const number = reading.querySelector<HTMLElement>(`[data-sentence='${ends.first}'] [data-quote]`)!;
    const range = ends.last === ends.first ? '' : `-${anchorOf(ends.last)}`;
    asked.last = ends.last;
    getSelection()?.removeAllRanges();
    void panel.open(number, true);
    showSentences(`#${anchorOf(ends.first)}${range}`);
  });

  return () => {
    const selection = getSelection();
    const ids = selection && !selection.isCollapsed ? touchedBy(selection.getRangeAt(0), reading) : [];
    if (ids.length === 0) {
      if (button.matches(':popover-open')) button.hidePopover();
      return;
    }
    ends = { first: ids[0]!, last: ids.at(-1)! };
    button.textContent = panel.element.dataset['offer']!.replace(
      '{id}',
      ends.first === ends.last ? ends.first : `${ends.first}–${ends.last}`,
    );
    const sentence = reading.querySelector(`[data-sentence='${ends.last}']`)!;
    if (button.parentElement !== sentence) sentence.append(button);
    if (!button.matches(':popover-open')) button.showPopover();
  };
}
