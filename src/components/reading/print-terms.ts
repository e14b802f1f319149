import { LANG_TAG } from '../../domain/locale.ts';
import type { Cards } from '../panel/load-cards.ts';
import { termOf } from '../panel/mark-target.ts';

/**
 * On paper the terms that the chapter marks stand explained behind it, in the order of the text. Their words are fetched when the
 * reader prints: while the page is made ready nothing can be waited for, so that the request is one that holds.
 */
export function printTerms(reading: HTMLElement): void {
  const list = document.querySelector<HTMLElement>('[data-printed-terms]')!;
  window.addEventListener('beforeprint', () => {
    if (!list.hidden) return;
    const terms = fetchNow(list.dataset['printedTerms']!)?.terms;
    if (!terms) return;
    const marked = [...reading.querySelectorAll('[data-term]')].map((mark) => termOf(mark)!);
    for (const slug of new Set(marked)) {
      const term = terms[slug];
      if (!term) continue;
      const name = document.createElement('dt');
      name.append(inLanguage(LANG_TAG.zh, term.zh), ' ', inLanguage('zh-Latn', term.pinyin));
      name.append(' · ', inLanguage(LANG_TAG.en, term.en));
      const sense = document.createElement('dd');
      sense.textContent = term.sense;
      list.querySelector('dl')!.append(name, sense);
    }
    list.hidden = false;
  });
}

function inLanguage(language: string, text: string): HTMLElement {
  const part = document.createElement('span');
  part.lang = language;
  part.textContent = text;
  return part;
}

function fetchNow(address: string): Cards | undefined {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
    return JSON.parse(request.responseText) as Cards;
  } catch {
    return undefined;
  }
}
