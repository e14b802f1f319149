import type { Excerpt } from '../../domain/search/excerpt.ts';
import { LANG_TAG, type Locale } from '../../domain/locale.ts';
import type { Span } from '../../domain/search/marks.ts';
import type { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import { markSpans, pairLines, type MarkedText } from '../../domain/text/marked-text.ts';
import type { SearchTranslate } from './search-translate.ts';

/** Everything that one line of the list is made of. */
export type Shown = {
  result: Result;
  words: ShownEntry;
  href: string;
  place: string;
  /** What is marked in its first lines. */
  marks: { zh: Span[]; en: Span[] };
  excerpts: Excerpt[];
  inConcordance: boolean;
};

/**
 * Prints one result: its kind and place in the margin, both languages beside each other, matches marked. In a concordance each
 * match has its line.
 */
export function renderResult(
  { result, words, marks, href, place, excerpts, inConcordance }: Shown,
  marker: ResultMarker,
  t: SearchTranslate,
  locale: Locale,
): HTMLLIElement {
  const item = makeItem(result, place, t);
  Object.assign(item.dataset, { searchResult: '', id: words.id });
  if (words.status) item.querySelector('[data-result-kind]')!.after(renderStatus(words.status, t));

  const link = makeLink(href);
  if (inConcordance) {
    link.append(...keyLines(words, marks));
    item.append(link);
    return item;
  }
  const chinese = line('zh', words.zh, marks.zh);
  // A space of its own, not a margin, ends the line where the reading begins the next.
  if (words.pinyin)
    chinese.append('\u2002', make('span', 'inline-block font-interface text-small text-soft', words.pinyin));
  link.append(chinese);
  if (words.en !== '') link.append(line('en', words.en, marks.en));
  item.append(link);

  const note = (words.sense ?? words.label)?.[locale];
  const further = excerpts.filter(({ text }) => text !== note);
  const notes = [...(note === undefined ? [] : [{ side: locale, text: note }]), ...further];
  if (notes.length > 0) {
    const below = make('div', 'result-notes text-soft');
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
  const note = make('p', 'result-notes text-soft', t('search.wordsMissing'));
  if (href === null) item.append(note);
  else {
    const link = makeLink(href);
    link.append(note);
    item.append(link);
  }
  return item;
}

/** The words that are marked in a result: what the page it leads to marks on arrival. */
export function markedWords({ words, marks }: Shown): string[] {
  return [
    ...marks.zh.map(({ start, end }) => words.zh.slice(start, end)),
    ...marks.en.map(({ start, end }) => words.en.slice(start, end)),
  ];
}

function makeItem({ entry: { kind } }: Result, place: string, t: SearchTranslate): HTMLLIElement {
  const item = make('li', `result result-${kind}`);
  item.dataset.kind = kind;
  const margin = make('p', 'result-margin small text-soft');
  const name = make('span', '', t(`search.kind.${kind}`));
  name.dataset.resultKind = '';
  margin.append(name, make('span', '', place));
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
  const element = make('span', '', t(`status.${status}`));
  const sign = make('span', `sign sign-${status}`);
  sign.setAttribute('aria-hidden', 'true');
  element.prepend(sign, ' ');
  return element;
}

/** Each match in the middle of its line, both languages in turn; see .kwic. */
function keyLines({ zh, en }: ShownEntry, marks: { zh: Span[]; en: Span[] }): HTMLElement[] {
  const english = en === '' ? null : markSpans(en, marks.en);
  return pairLines(markSpans(zh, marks.zh), english).map(({ side, line: { before, key, after }, nth }) => {
    const paragraph = makeLine(side);
    if (key === null) {
      paragraph.append(...marked(before));
      return paragraph;
    }
    paragraph.classList.add('kwic', ...(nth > 0 ? ['again'] : []));
    const [start, inner] = [make('span', 'kwic-before'), make('span', '')];
    inner.append(...marked(before));
    start.append(inner);
    const [from, rest] = [make('span', 'kwic-from'), make('span', 'kwic-after')];
    rest.append(...marked(after));
    from.append(make('mark', '', key), rest);
    paragraph.append(start, from);
    return paragraph;
  });
}

function line(side: Locale, text: string, spans: Span[]): HTMLElement {
  const paragraph = makeLine(side);
  paragraph.append(...marked(markSpans(text, spans)));
  return paragraph;
}

function makeLine(side: Locale): HTMLElement {
  const paragraph = make('p', `result-${side}`);
  paragraph.lang = LANG_TAG[side];
  if (side === 'zh') paragraph.translate = false;
  return paragraph;
}

function marked(text: MarkedText): (HTMLElement | string)[] {
  return text.map((part) => (part.marked ? make('mark', '', part.text) : part.text));
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
