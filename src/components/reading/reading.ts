import type { Panel } from '../panel/panel.ts';
import { panel } from '../panel/serve-panel.ts';
import { namedPlaces } from '../site/places.ts';
import { markArrival } from './arrival-marks.ts';
import { closeOnChoice, followPlace } from './follow-place.ts';
import { laySettings } from './lay-settings.ts';
import { lightPairs, lightRange } from './light-range.ts';
import { printTerms } from './print-terms.ts';
import { copyTextOnly, keepSelectionInColumn } from './select-text.ts';
import { serveChoices } from './choices.ts';

const reading = document.querySelector<HTMLElement>('[data-reading]');
if (reading) serveReading(reading);

function serveReading(reading: HTMLElement): void {
  serveChoices(reading);
  lightRange(reading);
  markArrival(namedPlaces()[0]);
  window.addEventListener('hashchange', () => lightRange(reading));
  lightPairs(reading);
  followPlace(reading);
  closeOnChoice();
  keepSelectionInColumn(reading);
  copyTextOnly(reading);
  printTerms(reading);
  laySettings(reading);
  if (panel) offerStars(panel);
}

/** A term that the panel explains can be kept for study; the script of the star comes with the first card. */
function offerStars(panel: Panel): void {
  panel.element.addEventListener('filled', () => {
    const slug = panel.mark?.dataset['term'];
    if (slug === undefined) return;
    void import('../study/offer-star.ts').then(({ offerStar }) => {
      if (panel.mark?.dataset['term'] === slug) offerStar(panel.element, slug);
    });
  });
}
