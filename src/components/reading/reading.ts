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
}
