import type { PlainWord } from '../../domain/words/chapter-words.ts';
import { elementInView } from '../position/in-view.ts';
import { keepPosition } from '../position/keep-through-change.ts';
import { sentenceIdOf } from '../position/sentence-parts.ts';
import { textNodes } from '../browser/text-nodes.ts';
import { loadWords } from './load-words.ts';
import { inSource } from './show-script.ts';
import { keepStop } from './word-stop.ts';

/** What lies on the Chinese: readings above its terms or all words, and words that open. */
export type Layer = { pinyin: 'off' | 'terms' | 'all'; words: boolean };

let shown: Layer = { pinyin: 'off', words: false };

/** Lays readings or words on the Chinese of a chapter, or takes them off. Where its file cannot be had, all stays as it was. */
export async function layWords(reading: HTMLElement, change: Partial<Layer>): Promise<void> {
  const before = shown;
  const layer = { ...shown, ...change };
  shown = layer;
  const isOn = layer.pinyin !== 'off' || layer.words;
  const file = isOn
    ? await loadWords(reading).catch((error: unknown) => {
        if (shown === layer) shown = before;
        throw error;
      })
    : undefined;
  // Asked for something else in the meantime.
  if (shown !== layer) return;
  const lay = () => {
    reading.dataset['pinyin'] = layer.pinyin;
    for (const [id, line] of linesOf(reading)) {
      takeOff(line);
      const words = file?.sentences[id];
      if (words) layOn(line, words, layer);
    }
  };
  // Who stands at the head of the page sees its heading grow.
  keepPosition(window.scrollY > 0 ? elementInView() : undefined, () => inSource(lay));
  keepStop(reading);
}

/** Every Chinese line of the chapter with the id of its sentence: of the text, of the other column, and the chapter’s heading. */
function linesOf(reading: HTMLElement): [id: string, line: HTMLElement][] {
  const lines = [...reading.querySelectorAll<HTMLElement>("[data-side='zh']")].map((line): [string, HTMLElement] => [
    sentenceIdOf(line) ?? '',
    line,
  ]);
  const heading = reading.closest('article')?.querySelector<HTMLElement>("header [data-side='zh']");
  return heading ? [['heading', heading], ...lines] : lines;
}

function takeOff(line: HTMLElement): void {
  for (const reading of line.querySelectorAll('rt')) reading.remove();
  for (const word of line.querySelectorAll('[data-laid]')) word.replaceWith(...word.childNodes);
  line.normalize();
}

/** Wraps the words where they stand in the line; a word that a mark parts is wrapped in parts. A line of other text stays as it is. */
function layOn(line: HTMLElement, words: PlainWord[], layer: Layer): void {
  if (line.textContent !== words.map(([text]) => text).join('')) return;
  const rest = [...words];
  let passed = 0;
  for (const node of textNodes(line)) {
    const hasReadings =
      layer.pinyin === 'all' || (layer.pinyin === 'terms' && node.parentElement!.closest('a[data-term]') !== null);
    const isShown = layer.words || hasReadings;
    const parts = document.createDocumentFragment();
    for (let at = 0; at < node.length;) {
      const word = rest[0]!;
      const part = node.data.slice(at, at + word[0].length - passed);
      parts.append(isShown ? wrapWord(word, part, { isFirst: passed === 0, hasReadings, opens: layer.words }) : part);
      at += part.length;
      passed += part.length;
      if (passed < word[0].length) continue;
      rest.shift();
      passed = 0;
    }
    if (isShown) node.replaceWith(parts);
  }
}

/** A word of which this is the first part bears its reading; each part opens the whole. */
function wrapWord(
  [text, reading]: PlainWord,
  part: string,
  { isFirst, hasReadings, opens }: { isFirst: boolean; hasReadings: boolean; opens: boolean },
): Node {
  if (reading === undefined || (!hasReadings && !opens)) return document.createTextNode(part);
  const element = document.createElement(hasReadings ? 'ruby' : 'span');
  element.dataset['laid'] = '';
  if (opens) Object.assign(element.dataset, { word: text, reading });
  element.append(part);
  if (hasReadings) element.append(above(isFirst ? reading : ''));
  return element;
}

function above(reading: string): HTMLElement {
  const element = document.createElement('rt');
  element.lang = 'zh-Latn';
  element.textContent = reading;
  return element;
}
