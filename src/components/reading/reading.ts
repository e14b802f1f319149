import '../terms/cards.ts';
import { namedPlaces } from '../site/places.ts';
import { markArrival } from './arrival-marks.ts';
import { lightRange } from './light-range.ts';
import { copyTextOnly, keepSelectionInColumn } from './select-text.ts';
import { serveView } from './view.ts';

const reading = document.querySelector<HTMLElement>('[data-reading]');
if (reading) serveReading(reading);

function serveReading(reading: HTMLElement): void {
  serveView(reading);
  lightRange(reading);
  markArrival(namedPlaces()[0]);
  window.addEventListener('hashchange', () => lightRange(reading));
  keepSelectionInColumn(reading);
  copyTextOnly(reading);
}
