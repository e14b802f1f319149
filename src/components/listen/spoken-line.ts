import type { Locale } from '../../domain/locale.ts';
import { readingLine } from '../position/reading-line.ts';
import { partsOf } from '../position/sentence-parts.ts';
import { shownLine } from './chapter-texts.ts';
import { followLine } from './follow-line.ts';

/** Lights the sentence that is spoken, in both languages, and keeps it in view for a reader who has not scrolled away. */
export class SpokenLine {
  private readonly reading: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly language: Locale;
  private before: Element | undefined;

  constructor(reading: HTMLElement, bar: HTMLElement, language: Locale) {
    this.reading = reading;
    this.bar = bar;
    this.language = language;
  }

  /** Goes to a sentence; `isCalled` where the reader asked for it and wants to see it wherever he is. */
  light(id: string, isCalled: boolean): void {
    const sentence = this.reading.querySelector(`[data-sentence='${id}']`)!;
    if (!sentence.hasAttribute('data-spoken')) {
      this.darken();
      this.reading.dataset['speaking'] = '';
      for (const part of partsOf(sentence)) part.setAttribute('data-spoken', '');
    }
    const now = shownLine(sentence, this.language);
    const before = isCalled ? undefined : this.before;
    this.before = now;
    if (!now || now === before) return;
    const by = followLine(
      now.getBoundingClientRect(),
      before?.isConnected ? before.getBoundingClientRect() : null,
      this.room(),
    );
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (by !== 0) window.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
  }

  darken(): void {
    for (const part of document.querySelectorAll('[data-spoken]')) part.removeAttribute('data-spoken');
    delete this.reading.dataset['speaking'];
  }

  /** The window without the bars above and below the text. */
  private room(): { top: number; bottom: number } {
    const top = Math.max(readingLine(), document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0);
    return { top: top < window.innerHeight / 2 ? top : 0, bottom: this.bar.getBoundingClientRect().top };
  }
}
