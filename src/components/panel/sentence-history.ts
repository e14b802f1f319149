import type { Cards } from './load-cards.ts';

/** Adds to the card of a sentence what was changed in its translation, and the address that keeps its wording of today. */
export function addHistory(panel: HTMLElement, { changes, kept }: Cards, number: HTMLAnchorElement): void {
  const id = number.closest<HTMLElement>('[data-sentence]')!.dataset['sentence']!;
  const lines = (changes[id] ?? []).map((change) => remark(change));
  if (kept) {
    const link = document.createElement('a');
    link.href = kept.href + number.hash;
    link.textContent = kept.name;
    lines.push(remark(link));
  }
  panel.querySelector('[data-panel-body] > :last-child')!.append(...lines);
}

function remark(words: Node | string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'panel-remark panel-history';
  line.append(words);
  return line;
}
