import { LANG_TAG } from '../../domain/locale.ts';
import type { NumberCard } from '../../domain/numbers/number-card.ts';
import type { TermCard } from '../../domain/terms/term-card.ts';

/** Fills the panel with a term: form, reading, rendering, sense, basis, the way to its page, and parts that open. */
export function fillTermCard(panel: HTMLElement, term: TermCard, href: string): void {
  const rendering = line('p', 'panel-en', term.en, LANG_TAG.en);
  // A part of the panel’s name: many a voice passes over Chinese.
  rendering.id = 'card-en';
  fillPanel(
    panel,
    [
      name(line('span', 'panel-zh', term.zh, LANG_TAG.zh)),
      line('p', 'panel-reading', term.pinyin, 'zh-Latn'),
      rendering,
    ],
    [
      sense(term.sense, panel.lang),
      ...(term.parts.length > 0 ? [unfoldParts(term)] : []),
      foot(term.basis, link(panel.dataset['more']!, href), ...(term.fault ? [link(...term.fault)] : [])),
    ],
  );
}

/** Fills the panel with a number: value, what it is, status with bound and date, the trap, what came of it, and its row. */
export function fillNumberCard(panel: HTMLElement, number: NumberCard, href: string): void {
  const facts = line('p', 'panel-facts', '');
  facts.append(line('span', `sign sign-${number.status}`, ''), ` ${number.facts.join(' · ')}`);
  const ways = [number.outcome, number.chart].filter((way) => way !== null);
  fillPanel(
    panel,
    [name(line('span', 'panel-value', number.value)), facts],
    [
      sense(number.label, panel.lang),
      ...(number.remark === null ? [] : [line('p', 'panel-remark', number.remark, panel.lang)]),
      ...ways.map((way) => wrap('p', 'panel-remark', link(way.name, way.href))),
      foot(link(panel.dataset['more']!, href)),
    ],
  );
}

/** Fills the panel with a word for the time until its texts are there. */
export function fillLoadingCard(panel: HTMLElement): void {
  fillPanel(panel, [name(panel.dataset['loading']!)], []);
}

/** Fills the panel with the word that its texts cannot be reached, a way to try again, and the page that a mark leads to. */
export function fillUnreachableCard(panel: HTMLElement, page: string | undefined, again: () => void): void {
  const button = line('button', 'settings-tool', panel.dataset['again']!);
  button.setAttribute('type', 'button');
  button.addEventListener('click', again);
  const ways = foot(button, ...(page === undefined ? [] : [link(panel.dataset['more']!, page)]));
  fillPanel(panel, [name(panel.dataset['failed']!)], [ways]);
}

/** Fills the panel: what is explained, and beside or below it what is said of it. */
export function fillPanel(panel: HTMLElement, head: Node[], body: Node[]): void {
  const parts = [wrap('div', '', ...head), wrap('div', '', ...body)];
  panel.querySelector('[data-panel-body]')!.replaceChildren(...parts);
}

/** The panel’s name. */
export function name(...words: (Node | string)[]): HTMLElement {
  const paragraph = wrap('p', 'panel-name', ...words);
  paragraph.id = 'card-name';
  return paragraph;
}

function sense(words: string, lang: string): HTMLElement {
  const paragraph = line('p', '', words, lang);
  paragraph.id = 'card-sense';
  return paragraph;
}

/** The parts of a shorthand, folded; each leads to where the report takes it up. */
function unfoldParts({ parts, partCount }: TermCard): HTMLElement {
  const list = document.createElement('ol');
  for (const [zh, en, href] of parts) {
    const chinese = href === undefined ? line('span', '', zh) : link(zh, href);
    chinese.lang = LANG_TAG.zh;
    list.append(wrap('li', '', chinese, line('span', '', en, LANG_TAG.en)));
  }
  return wrap('details', '', line('summary', '', partCount), list);
}

function foot(...words: (Node | string)[]): HTMLElement {
  return wrap('p', 'panel-foot', ...words);
}

function link(words: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = words;
  return element;
}

export function line(tag: string, className: string, text: string, lang?: string): HTMLElement {
  const element = wrap(tag, className, text);
  if (lang !== undefined) element.lang = lang;
  return element;
}

export function wrap(tag: string, className: string, ...inner: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...inner);
  return element;
}
