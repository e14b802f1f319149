import '../panel/serve-panel.ts';
import { namedPlaces } from '../site/places.ts';
import { markArrival } from './arrival-marks.ts';
import { closeOnChoice, followPlace } from './follow-place.ts';
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
  layAsked(reading);
}

/** What the address asks for beyond the text: readings, words, traditional characters. */
function layAsked(reading: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const pinyin = asked.get('pinyin');
  const lays = [
    (pinyin === 'terms' || pinyin === 'all') &&
      import('../words/show-pinyin.ts').then(({ showPinyin }) => showPinyin(reading, pinyin)),
    asked.get('words') === 'on' &&
      import('../words/serve-words.ts').then(({ serveWords }) => serveWords(reading, true)),
    asked.get('script') === 'hant' && import('../words/show-script.ts').then(({ showScript }) => showScript('hant')),
  ];
  for (const lay of lays) if (lay) lay.catch(() => {});
}
