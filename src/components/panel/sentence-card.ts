import { LOCALES, type Locale } from '../../domain/locale.ts';
import { fillPanel, name } from './fill-panel.ts';

/** Fills the panel with the ways to copy a sentence: its text in either language or both, with source and address, or its link. */
export function fillSentenceCard(panel: HTMLElement, number: HTMLAnchorElement): void {
  const template = panel.querySelector<HTMLTemplateElement>('template[data-sentence-card]')!;
  const sentence = number.closest<HTMLElement>('[data-sentence]')!;
  const withId = (words: string | undefined) => words!.replace('{id}', sentence.dataset['sentence']!);
  const texts = textsOf(sentence);
  const { source, translation } = template.dataset;
  // The canonical address is the one that others can open.
  const address = (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href) + number.hash;
  const cite = (...sides: Locale[]) =>
    [...sides.map((side) => texts[side]), withId(source), ...(sides.includes('en') ? [translation] : []), address].join(
      '\n',
    );
  const copies: Record<string, string | undefined> = {
    zh: cite('zh'),
    en: texts.en && cite('en'),
    both: texts.en && cite('zh', 'en'),
    link: address,
  };

  const menu = template.content.cloneNode(true) as DocumentFragment;
  for (const button of menu.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const text = copies[button.dataset['copy']!];
    button.hidden = !text;
    button.addEventListener('click', () => void copy(button, text!, template.dataset));
  }
  fillPanel(panel, [name(withId(template.dataset['name']))], [menu]);
}

async function copy(button: HTMLButtonElement, text: string, { copied, failed }: DOMStringMap): Promise<void> {
  const word = (button.dataset['word'] ??= button.textContent);
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => copied!,
    () => failed!,
  );
  setTimeout(() => (button.textContent = word), 2000);
}

/** The sentence in each language that it has, without the signs of its numbers and readings. */
function textsOf(sentence: HTMLElement): Partial<Record<Locale, string>> {
  const found: Partial<Record<Locale, string>> = {};
  for (const side of LOCALES) {
    const line = sentence.querySelector(`[data-side='${side}']`)?.cloneNode(true) as Element | undefined;
    for (const sign of line?.querySelectorAll('[data-number], rt') ?? []) sign.remove();
    if (line) found[side] = line.textContent.replace(/\s+/g, ' ').trim();
  }
  return found;
}
