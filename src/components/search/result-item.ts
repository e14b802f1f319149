import type { Excerpt } from '../../domain/search/excerpt.ts';
import type { Span } from '../../domain/search/marks.ts';
import type { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownUnit } from '../../domain/search/record.ts';
import type { SearchWords } from './search-words.ts';

const LANG = { zh: 'zh-Hans', en: 'en-GB' } as const;

/** Everything that one line of the list is made of. */
export type Shown = { result: Result; unit: ShownUnit; href: string; place: string; excerpts: Excerpt[] };

/** Prints one result: its kind and place in the margin, both languages beside each other, matches marked. */
export function renderResult(
  { result, unit, href, place, excerpts }: Shown,
  marker: ResultMarker,
  words: SearchWords,
): HTMLLIElement {
  const { kind } = result.unit;
  const item = make('li', `result result-${kind}`);
  Object.assign(item.dataset, { searchResult: '', kind, id: unit.id });

  const margin = make('p', 'result-margin');
  margin.append(make('span', 'result-kind', words.kind[kind]));
  if (unit.status) {
    const status = make('span', 'result-status', words.status[unit.status]);
    status.prepend(sign(unit.status), ' ');
    margin.append(status);
  }
  margin.append(make('span', 'result-place', place));

  const link = make('a', 'result-link');
  link.href = href;
  const marks = marker.inUnit(result.unit, unit);
  link.append(line('zh', unit.zh, marks.zh));
  if (unit.en !== '') link.append(line('en', unit.en, marks.en));
  item.append(margin, link);

  if (unit.pinyin) link.firstElementChild!.append(make('span', 'result-pinyin', unit.pinyin));
  const note = (unit.sense ?? unit.label)?.[words.locale];
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
export function markedWords({ result, unit }: Shown, marker: ResultMarker): string[] {
  const { zh, en } = marker.inUnit(result.unit, unit);
  return [
    ...zh.map(({ start, end }) => unit.zh.slice(start, end)),
    ...en.map(({ start, end }) => unit.en.slice(start, end)),
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
  mark.ariaHidden = 'true';
  return mark;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
