import { LANG_TAG } from '../../domain/locale.ts';
import type { ChartLink, NumberCard } from '../../domain/numbers/number-card.ts';
import type { TermCard } from '../../domain/terms/term-card.ts';

/** Fills the card with a term: form, reading, rendering, sense, basis, the way to its page, and parts that open. */
export function fillTermCard(card: HTMLElement, term: TermCard, href: string): void {
  fill(
    card,
    card.dataset['termLabel']!,
    line('p', 'card-zh', term.zh, LANG_TAG.zh),
    line('p', 'card-reading', `${term.pinyin} · ${term.en}`, LANG_TAG.en),
    line('p', '', term.sense, card.lang),
    ...(term.parts.length > 0 ? [unfoldParts(term)] : []),
    foot(card, href, `${term.basis} · `),
  );
}

/** The parts of a shorthand, folded; each leads to where the report takes it up. */
function unfoldParts({ parts, partCount }: TermCard): HTMLElement {
  const fold = document.createElement('details');
  const list = document.createElement('ol');
  for (const [zh, en, link] of parts) {
    const item = document.createElement('li');
    const name = line(link === undefined ? 'span' : 'a', '', zh, LANG_TAG.zh);
    if (name instanceof HTMLAnchorElement) name.href = link!;
    item.append(name, line('span', '', en, LANG_TAG.en));
    list.append(item);
  }
  fold.append(line('summary', '', partCount), list);
  return fold;
}

/** Fills the card with a number: value, what it is, status with bound and date, the trap and the way to its row. */
export function fillNumberCard(card: HTMLElement, number: NumberCard, href: string): void {
  const sign = line('span', `sign sign-${number.status}`, '');
  const facts = line('p', 'card-facts', '');
  facts.append(sign, ` ${number.facts.join(' · ')}`);
  fill(
    card,
    card.dataset['numberLabel']!,
    line('p', 'card-value', number.value),
    line('p', 'card-label', number.label, card.lang),
    facts,
    ...(number.remark === null ? [] : [line('p', 'card-remark', number.remark, card.lang)]),
    ...(number.chart === null ? [] : [chartLink(number.chart)]),
    foot(card, href, ''),
  );
}

/** Fills the card with a word for the time until its texts are there. */
export function fillLoadingCard(card: HTMLElement): void {
  const word = line('p', 'quiet', card.dataset['loading']!);
  word.setAttribute('role', 'status');
  fill(card, card.dataset['loading']!, word);
}

function fill(card: HTMLElement, label: string, ...parts: HTMLElement[]): void {
  // Not `ariaLabel`: Firefox knows it since 119 only.
  card.setAttribute('aria-label', label);
  card.replaceChildren(...parts);
}

function chartLink({ name, href }: ChartLink): HTMLElement {
  const paragraph = line('p', 'card-remark', '');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  paragraph.append(link);
  return paragraph;
}

function foot(card: HTMLElement, href: string, lead: string): HTMLElement {
  const element = document.createElement('footer');
  const more = document.createElement('a');
  more.href = href;
  more.textContent = card.dataset['more']!;
  element.append(lead, more);
  return element;
}

function line(tag: string, name: string, text: string, lang?: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.textContent = text;
  if (lang !== undefined) element.lang = lang;
  return element;
}
