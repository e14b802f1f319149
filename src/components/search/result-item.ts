import type { Excerpt } from '../../domain/search/excerpt.ts';
import { LANG_TAG, type Locale } from '../../domain/locale.ts';
import type { Span } from '../../domain/search/marks.ts';
import type { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import type { SearchTranslate } from './search-translate.ts';

/** Everything that one line of the list is made of. */
export type Shown = { result: Result; words: ShownEntry; href: string; place: string; excerpts: Excerpt[] };

/** Prints one result: its kind and place in the margin, both languages beside each other, matches marked. */
export function renderResult(
  { result, words, href, place, excerpts }: Shown,
  marker: ResultMarker,
  t: SearchTranslate,
  locale: Locale,
): HTMLLIElement {
  const item = makeItem(result, place, t);
  Object.assign(item.dataset, { searchResult: '', id: words.id });
  if (words.status) item.querySelector('[data-result-kind]')!.after(renderStatus(words.status, t));

  const link = makeLink(href);
  const marks = marker.inEntry(result.entry, words);
  const chinese = line('zh', words.zh, marks.zh);
  if (words.pinyin) chinese.append(make('span', 'result-pinyin', words.pinyin));
  link.append(chinese);
  if (words.en !== '') link.append(line('en', words.en, marks.en));
  item.append(link);

  const note = (words.sense ?? words.label)?.[locale];
  const further = excerpts.filter(({ text }) => text !== note);
  const notes = [...(note === undefined ? [] : [{ side: locale, text: note }]), ...further];
  if (notes.length > 0) {
    const below = make('div', 'result-notes');
    for (const { side, text } of notes) below.append(line(side, text, marker.inText(text, side)));
    item.append(below);
  }
  return item;
}

/** A result whose words could not be loaded: its kind, its place, and the link where that is known without them. */
export function renderMissing(
  result: Result,
  { href, place }: { href: string | null; place: string },
  t: SearchTranslate,
): HTMLLIElement {
  const item = makeItem(result, place, t);
  item.dataset.resultMissing = '';
  const note = make('p', 'result-notes', t('search.wordsMissing'));
  if (href === null) item.append(note);
  else {
    const link = makeLink(href);
    link.append(note);
    item.append(link);
  }
  return item;
}

/** The words that are marked in a result: what the page it leads to marks on arrival. */
export function markedWords({ result, words }: Shown, marker: ResultMarker): string[] {
  const { zh, en } = marker.inEntry(result.entry, words);
  return [
    ...zh.map(({ start, end }) => words.zh.slice(start, end)),
    ...en.map(({ start, end }) => words.en.slice(start, end)),
  ];
}

function makeItem({ entry: { kind } }: Result, place: string, t: SearchTranslate): HTMLLIElement {
  const item = make('li', `result result-${kind}`);
  item.dataset.kind = kind;
  const margin = make('p', 'result-margin');
  const name = make('span', 'result-kind', t(`search.kind.${kind}`));
  name.dataset.resultKind = '';
  margin.append(name, make('span', 'result-place', place));
  item.append(margin);
  return item;
}

function makeLink(href: string): HTMLAnchorElement {
  const link = make('a', 'result-link');
  link.href = href;
  link.dataset.resultLink = '';
  return link;
}

function renderStatus(status: NonNullable<ShownEntry['status']>, t: SearchTranslate): HTMLElement {
  const element = make('span', 'result-status', t(`status.${status}`));
  const sign = make('span', `sign sign-${status}`);
  sign.setAttribute('aria-hidden', 'true');
  element.prepend(sign, ' ');
  return element;
}

function line(side: Locale, text: string, spans: Span[]): HTMLElement {
  const paragraph = make('p', `result-${side}`);
  paragraph.lang = LANG_TAG[side];
  if (side === 'zh') paragraph.translate = false;
  const [key, ...others] = spans;
  if (!key) {
    paragraph.append(text);
    return paragraph;
  }
  // In a concordance the first match stands in the middle of the line, see .kwic.
  paragraph.classList.add('kwic');
  const before = make('span', 'kwic-before');
  before.append(make('span', '', text.slice(0, key.start)));
  const after = make('span', 'kwic-after');
  let position = key.end;
  for (const { start, end } of others) {
    after.append(text.slice(position, start), make('mark', '', text.slice(start, end)));
    position = end;
  }
  after.append(text.slice(position));
  paragraph.append(before, make('mark', '', text.slice(key.start, key.end)), after);
  return paragraph;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
