import '../site/own-scripts.ts';
import '../position/follow-anchor.ts';
import { onFirstUse } from '../site/first-use.ts';
import { loadStyles } from '../panel/load-styles.ts';
import { firstFromLine } from '../position/reading-line.ts';
import { SENTENCE_PART, sentenceIdOf } from '../position/sentence-parts.ts';
import { recall } from '../browser/memory.ts';
import { lightRange } from './light-range.ts';
import { printTerms } from './print-terms.ts';
import { serveRail } from './serve-rail.ts';

/** What a chapter does before its reader does anything; `answer` loads what answers him. */
export function arrive(answer: () => Promise<unknown>): void {
  const reading = document.querySelector<HTMLElement>('[data-reading]')!;
  lightRange(reading);
  window.addEventListener('hashchange', () => lightRange(reading));
  serveRail();
  printTerms(reading);
  noteLanding(reading);
  layOutWhole();
  // What the styles alone cannot show: another setting than the first, words that were searched for.
  const isSet = Object.keys(document.documentElement.dataset).some(
    (name) => !['live', 'stopped', 'voice'].includes(name),
  );
  onFirstUse(() => Promise.all([answer(), loadStyles()]), isSet || recall('arrival') !== null);
}

/** What the styles leave until the first paint is over: from now on every passage has its real height. */
function layOutWhole(): void {
  window.addEventListener('load', () => setTimeout(() => (document.documentElement.dataset['live'] = 'whole')));
}

/** Where the reader landed is noted when the page has come to rest: he may be far away when the script comes that follows him. */
function noteLanding(reading: HTMLElement): void {
  const land = () => {
    const part = firstFromLine(reading.querySelectorAll(SENTENCE_PART));
    reading.dataset['landed'] ??= (part && sentenceIdOf(part)) ?? '';
  };
  window.addEventListener('load', () => requestAnimationFrame(land));
  window.addEventListener('scroll', land, { once: true, passive: true });
}
