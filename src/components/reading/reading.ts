import { termOf } from '../panel/mark-target.ts';
import { whenLoaded } from '../browser/when-loaded.ts';
import type { Panel } from '../panel/panel.ts';
import { loadStyles } from '../panel/load-styles.ts';
import { panel } from '../panel/serve-panel.ts';
import { recall } from '../browser/memory.ts';
import { namedElements } from '../position/anchor.ts';
import { offerStar } from '../study/offer-star.ts';
import { serveLayers } from '../words/serve-layers.ts';
import { lightCounterpart } from './light-counterpart.ts';
import { noteProgress } from './note-progress.ts';
import { copyTextOnly, keepSelectionInColumn } from './select-text.ts';
import { closeBehindFocus } from '../settings/close-behind-focus.ts';
import { serveNotes } from '../settings/serve-notes.ts';
import { serveKeys } from './serve-keys.ts';
import { serveTabStops } from './tab-stops.ts';

const reading = document.querySelector<HTMLElement>('[data-reading]');
if (reading) serveReading(reading);

function serveReading(reading: HTMLElement): void {
  serveTabStops(reading);
  closeBehindFocus(document.querySelector<HTMLElement>('[data-rail]')!);
  serveNotes(reading);
  if (recall('arrival')) void import('./arrival-marks.ts').then(({ markArrival }) => markArrival(namedElements()[0]));
  lightCounterpart(reading);
  keepSelectionInColumn(reading);
  copyTextOnly(reading);
  serveLayers(reading);
  serveKeys(reading);
  noteProgress(reading);
  panel?.element.addEventListener('filled', () => offerStar(panel!.element, termOf(panel!.mark)));
  if (panel) offerQuotes(panel, reading);
  if (panel && 'speechSynthesis' in window) offerVoice(panel, reading);
}

/** The sentence of a card can be heard where the browser speaks; the script for it comes with the first card. */
function offerVoice(panel: Panel, reading: HTMLElement): void {
  panel.element.addEventListener('filled', () => {
    const { mark } = panel;
    if (!mark?.matches('[data-quote]')) return;
    whenLoaded(import('../listen/offer-listening.ts'), ({ offerListening }) => {
      if (mark === panel.mark) offerListening(panel, reading, mark);
    });
  });
}

/** A sentence’s number opens the ways to quote it, and so do selected sentences; the script comes with the first use. */
function offerQuotes(panel: Panel, reading: HTMLElement): void {
  panel.kinds.push({
    selector: 'a[data-quote]',
    fill: async (card, number) => {
      await (await import('../quote/quote-card.ts')).fillQuoteCard(card, number);
      void panel.addHistory(number);
    },
  });
  let offer: Promise<() => void> | undefined;
  document.addEventListener('selectionchange', () => {
    if (!offer && (getSelection()?.isCollapsed ?? true)) return;
    offer ??= Promise.all([import('../quote/offer-quote.ts'), loadStyles()]).then(([{ offerQuote }]) =>
      offerQuote(panel, reading),
    );
    whenLoaded(
      offer,
      (show) => show(),
      () => (offer = undefined),
    );
  });
}
