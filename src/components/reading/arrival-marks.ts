import { readArrival } from '../../domain/search/arrival.ts';
import { forget, recall } from '../browser/memory.ts';
import { partsOf } from '../position/sentence-parts.ts';
import { textNodes } from '../browser/text-nodes.ts';
import { inSource } from '../words/show-script.ts';

/** A reader who comes from the search finds the words that he looked for marked in the sentence that is lit. */
export function markArrival(sentence: HTMLElement | undefined): void {
  const arrival = sentence && readArrival(recall('arrival'), sentence.id, Date.now());
  if (!arrival) return;
  forget('arrival');
  const lines = partsOf(sentence).flatMap((part) =>
    part.matches('[data-side]') ? [part] : [...part.querySelectorAll('[data-side]')],
  );
  inSource(() => {
    for (const line of lines) for (const words of arrival.words) markIn(line, words);
  });
}

/** Wraps every stretch of a line that reads so, through the links and below the readings that lie in it. */
function markIn(line: Element, words: string): void {
  const ownTexts = () => textNodes(line).filter((node) => node.parentElement!.localName !== 'rt');
  const text = ownTexts()
    .map(({ data }) => data)
    .join('');
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + words.length)) {
    let position = 0;
    for (const node of ownTexts()) {
      const from = Math.max(at - position, 0);
      const to = Math.min(at + words.length - position, node.length);
      position += node.length;
      if (from >= to || node.parentElement?.closest('mark')) continue;
      const marked = from > 0 ? node.splitText(from) : node;
      if (to - from < marked.length) marked.splitText(to - from);
      const mark = document.createElement('mark');
      marked.replaceWith(mark);
      mark.append(marked);
    }
  }
}
