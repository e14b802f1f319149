import type { Excerpt } from '../../domain/search/excerpt.ts';
import type { Span } from '../../domain/search/marks.ts';
import type { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import type { SearchWords } from './search-words.ts';

const LANG = { zh: 'zh-Hans', en: 'en-GB' } as const;

/** Everything that one line of the list is made of. */
export type Shown = { result: Result; entry: ShownEntry; href: string; place: string; excerpts: Excerpt[] };

/** Prints one result: its kind and place in the margin, both languages beside each other, matches marked. */
export function renderResult(
  { result, entry, href, place, excerpts }: Shown,
  marker: ResultMarker,
  words: SearchWords,
): HTMLLIElement {
  const { kind } = result.entry;
  const item = make('li', `result result-${kind}`);
  Object.assign(item.dataset, { searchResult: '', kind, id: entry.id });

  const margin = make('p', 'result-margin');
  margin.append(make('span', 'result-kind', words.kind[kind]));
  if (entry.status) {
    const status = make('span', 'result-status', words.status[entry.status]);
    status.prepend(sign(entry.status), ' ');
    margin.append(status);
  }
  margin.append(make('span', 'result-place', place));

  const link = make('a', 'result-link');
  link.href = href;
  const marks = marker.inEntry(result.entry, entry);
  link.append(line('zh', entry.zh, marks.zh));
  if (entry.en !== '') link.append(line('en', entry.en, marks.en));
  item.append(margin, link);

  if (entry.pinyin) link.firstElementChild!.append(make('span', 'result-pinyin', entry.pinyin));
  const note = (entry.sense ?? entry.label)?.[words.locale];
  const further = excerpts.filter(({ text }) => text !== note);
  const notes = [...(note === undefined ? [] : [{ side: words.locale, text: note }]), ...further];
  if (notes.length > 0) {
    const below = make('div', 'result-notes');
    for (const { side, text } of notes) below.append(line(side, text, marker.inText(text, side)));
    item.append(below);
  }
  return item;
}

/** The words that are marked in a result: what the page it leads to marks on arrival. */
export function markedWords({ result, entry }: Shown, marker: ResultMarker): string[] {
  const { zh, en } = marker.inEntry(result.entry, entry);
  return [
    ...zh.map(({ start, end }) => entry.zh.slice(start, end)),
    ...en.map(({ start, end }) => entry.en.slice(start, end)),
  ];
}

function line(side: 'zh' | 'en', text: string, spans: Span[]): HTMLElement {
  const paragraph = make('p', `result-${side}`);
  paragraph.lang = LANG[side];
  if (side === 'zh') paragraph.translate = false;
  let position = 0;
  for (const { start, end } of spans) {
    paragraph.append(text.slice(position, start), make('mark', '', text.slice(start, end)));
    position = end;
  }
  paragraph.append(text.slice(position));
  return paragraph;
}

function sign(status: string): HTMLElement {
  const mark = make('span', `sign sign-${status}`);
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
