import { line, wrap } from '../panel/fill-panel.ts';
import { panel } from '../panel/serve-panel.ts';
import { LANG_TAG } from '../../domain/locale.ts';
import { isWordFile, type WordFile } from '../../domain/words/word-entry.ts';
import { isModified } from '../browser/is-modified.ts';
import { loadEach, readJson, twice } from '../browser/read-json.ts';
import { fillWordCard } from './fill-word-card.ts';
import { layWords } from './word-layer.ts';
import { onSetting } from '../settings/current.ts';
import { freeWords, keepStop, makeStop, wordRoot } from './word-stop.ts';

const WORD = '[data-word]';
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Makes every Chinese word of a chapter open what it means: by click and tap, and by keyboard from one stop of Tab, from which the
 * arrow keys lead from word to word. A word of a term opens the term, whose card leads to its words. Rejects when the meanings
 * cannot be had.
 */
export async function serveWords(reading: HTMLElement, on: boolean): Promise<void> {
  const load = () => dictionary(reading.dataset['dictionary']!);
  if (on) await load();
  await layWords(reading, { words: on });
  if (!on && panel?.mark?.matches(WORD)) panel.close();
  if (on) listen(reading, load);
}

/** What the words of a chapter mean, by the address of the file. */
const dictionary = loadEach((address) => twice(() => readJson(address, { isValid: isWordFile })));

const listening = new WeakSet<HTMLElement>();

/** Where no words are laid any more, nothing answers. */
function listen(reading: HTMLElement, load: () => Promise<WordFile>): void {
  if (listening.has(reading) || !panel) return;
  listening.add(reading);
  const fill = async (element: HTMLElement, { dataset }: HTMLElement) =>
    fillWordCard(element, dataset['word']!, dataset['reading']!, await load());
  const root = wordRoot(reading);
  onSetting(['view', 'layout', 'order'], () => keepStop(reading));
  panel.kinds.push({ selector: WORD, fill });
  panel.element.addEventListener('filled', () => offerWords(fill));
  root.addEventListener('click', (event) => {
    const word = freeWord(event);
    if (!word || isModified(event) || !getSelection()?.isCollapsed) return;
    event.preventDefault();
    open(root, word);
  });
  root.addEventListener('keydown', (event) => {
    const word = freeWord(event);
    if (!word || isModified(event)) return;
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const words = freeWords(root);
    const next = words[words.indexOf(word) + (STEPS[event.key] ?? NaN)];
    if (isOpening) open(root, word);
    else if (next) {
      makeStop(root, next);
      next.focus();
    }
    if (isOpening || next) event.preventDefault();
  });
}

function open(root: HTMLElement, word: HTMLElement): void {
  makeStop(root, word);
  if (panel!.mark === word && panel!.held) panel!.close(true);
  else void panel!.open(word, true);
}

/** The words of the term that the panel explains, each a button that shows it in the term’s place. */
function offerWords(fill: (element: HTMLElement, word: HTMLElement) => Promise<void>): void {
  const { element, mark } = panel!;
  const words = mark?.matches('a[data-term]') ? [...mark.querySelectorAll<HTMLElement>(WORD)] : [];
  if (words.length === 0) return;
  const { words: label } = element.querySelector<HTMLTemplateElement>('template[data-word-card]')!.dataset;
  const buttons = words.map((word) => {
    const button = line('button', '', word.dataset['word']!, LANG_TAG.zh);
    button.setAttribute('type', 'button');
    button.addEventListener('click', (event) => {
      // The button goes with the card that it stands in: its click is none outside of the panel.
      event.preventDefault();
      void fill(element, word).then(() => element.focus({ preventScroll: true }));
    });
    return button;
  });
  element.querySelector('[data-panel-body]')!.lastElementChild!.append(wrap('p', 'panel-words', label!, ...buttons));
}

function freeWord({ target }: Event): HTMLElement | undefined {
  const word = (target as Element).closest<HTMLElement>(WORD);
  return word && !word.closest('a') ? word : undefined;
}
