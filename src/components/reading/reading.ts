import type { Panel } from '../panel/panel.ts';
import { panel } from '../panel/serve-panel.ts';
import { namedPlaces } from '../site/places.ts';
import { offerStar } from '../study/offer-star.ts';
import { serveLayers } from '../words/serve-layers.ts';
import { markArrival } from './arrival-marks.ts';
import { closeOnChoice, followPlace } from './follow-place.ts';
import { lightPairs, lightRange } from './light-range.ts';
import { printTerms } from './print-terms.ts';
import { copyTextOnly, keepSelectionInColumn } from './select-text.ts';
import { serveNotes } from '../settings/serve-notes.ts';
import { serveTabStops } from './tab-stops.ts';

const reading = document.querySelector<HTMLElement>('[data-reading]');
if (reading) serveReading(reading);

function serveReading(reading: HTMLElement): void {
  serveTabStops(reading);
  serveNotes(reading);
  lightRange(reading);
  markArrival(namedPlaces()[0]);
  window.addEventListener('hashchange', () => lightRange(reading));
  lightPairs(reading);
  followPlace(reading);
  closeOnChoice();
  keepSelectionInColumn(reading);
  copyTextOnly(reading);
  printTerms(reading);
  serveLayers(reading);
  panel?.element.addEventListener('filled', () => offerStar(panel!.element, panel!.mark?.dataset['term']));
  if (panel && 'speechSynthesis' in window) offerVoice(panel, reading);
}

/** The sentence of a card can be heard where the browser speaks; the script for it comes with the first card. */
function offerVoice(panel: Panel, reading: HTMLElement): void {
  panel.element.addEventListener('filled', () => {
    const { mark } = panel;
    if (!mark?.matches('[data-quote]')) return;
    void import('../listen/offer-listening.ts').then(({ offerListening }) => {
      if (mark === panel.mark) offerListening(panel, reading, mark);
    });
  });
}
