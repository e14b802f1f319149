import { ACCESSED, ID, type QuoteFile } from '../../domain/citation/quote-file.ts';
import { quoteSentences, type Choice, type Quote } from '../../domain/citation/quote-sentences.ts';
import { reportFault } from '../../domain/citation/report-fault.ts';
import { writeQuote, type Format } from '../../domain/citation/write-quote.ts';
import { LANG_TAG, type Locale } from '../../domain/locale.ts';
import { readLanguage } from '../../domain/text/read-language.ts';
import { writeDate } from '../../domain/write-date.ts';
import { fillPanel, line, name } from '../panel/fill-panel.ts';
import { showSentences } from '../panel/show-sentences.ts';
import { copyOnClick } from '../browser/copy-on-click.ts';
import { whenLoaded } from '../browser/when-loaded.ts';
import { readChoices, recallChoices, setChoices } from './choices.ts';
import { quotesFrom } from './load-quotes.ts';
import { askAgain, printQuoteForm } from './quote-form.ts';
import { today } from './today.ts';

/** Sentences that the panel quotes next, where they are more than the one whose number was pressed. */
export const asked: { last: string | undefined } = { last: undefined };

/** What programs read; all else is text. */
const CODE = new Set<Format>(['html', 'bibtex', 'ris', 'csl']);

/** Fills the panel with the ways to quote a sentence and those behind it; says so where the file behind them cannot be had. */
export async function fillQuoteCard(panel: HTMLElement, number: HTMLElement): Promise<void> {
  const first = number.closest<HTMLElement>('[data-sentence]')!.dataset['sentence']!;
  const last = asked.last ?? first;
  asked.last = undefined;
  const file = await quotesFrom(panel.dataset['quotes']!).catch(() => null);
  if (file) serveForm(panel, file, { first, last });
  else
    fillPanel(
      panel,
      [name(first)],
      [askAgain(panel, () => void fillQuoteCard(panel, number).then(() => panel.dispatchEvent(new Event('filled'))))],
    );
}

function serveForm(panel: HTMLElement, file: QuoteFile, ends: Pick<Choice, 'first' | 'last'>): void {
  const locale = document.querySelector<HTMLElement>('[data-reading]')!.dataset['locale'] as Locale;
  const day = today();
  const words = { ...file.words, accessed: file.words.accessed.replace(ACCESSED, writeDate(day, locale)) };
  const form = printQuoteForm(file, ends);
  const { element, preview, provenance, status } = form;
  setChoices(element, recallChoices(file, locale));
  const title = name('');
  fillPanel(panel, [title], [element]);

  const quote = (): Quote => quoteSentences(file, { ...ends, ...readChoices(element), last: form.last() }, day);
  const show = () => {
    const now = quote();
    const count = form.last() === ends.first ? 'one' : 'range';
    title.textContent = words.name[count].replace(ID, now.name);
    const { format } = readChoices(element);
    const written = writeQuote(now, format, words);
    preview.classList.toggle('quote-code', CODE.has(format));
    preview.replaceChildren(...tellLanguages(written));
    // Not every format has a line for it.
    provenance.textContent = now.provenance;
    provenance.hidden = now.provenance === null || written.includes(now.provenance);
    form.withNotes(ends.first, form.last());
    if (words.fault) form.fault!.href = faultOf(words.fault, now, count);
  };
  element.addEventListener('change', () => {
    show();
    showSentences(new URL(quote().address).hash);
  });
  const say = { copied: words.copied, failed: words.failed, status };
  copyOnClick(form.copy, () => preview.textContent, say);
  copyOnClick(form.copyText, () => writeQuote(quote(), 'text', words), say);
  copyOnClick(form.copyLink, () => quote().address, say);
  for (const button of form.pictures) {
    button.addEventListener('click', () => {
      const dark = matchMedia('(prefers-color-scheme: dark)').matches;
      whenLoaded(import('./save-picture.ts'), ({ savePicture }) =>
        savePicture(quote(), button.value as 'png' | 'svg', dark ? 'dark' : 'light', locale),
      );
    });
  }
  show();
}

/** The lines of a quote, each in its language: a voice reads it so, and Chinese punctuation keeps its width. */
function tellLanguages(quote: string): (string | Node)[] {
  return quote
    .split('\n')
    .flatMap((words, nth) => [nth > 0 ? '\n' : '', line('span', '', words, LANG_TAG[readLanguage(words)])]);
}

function faultOf(fault: NonNullable<QuoteFile['words']['fault']>, quote: Quote, count: 'one' | 'range'): string {
  const texts = quote.texts.map(({ paragraphs }) => fault.text.replace('{text}', () => paragraphs.join(' ')));
  const lines = [fault.page.replace('{address}', quote.address), ...texts, fault.version ?? '', '', fault.ask, ''];
  return reportFault(fault, fault.title[count].replace(ID, quote.name), lines)!;
}
