import { layCourse, positionOf } from '../../domain/listening/course.ts';
import type { Locale } from '../../domain/locale.ts';
import { chapterTexts } from './chapter-texts.ts';
import { ListenBar } from './listen-bar.ts';
import { Reader } from './reader.ts';
import { SpokenLine } from './spoken-line.ts';

/** What is read aloud: from which sentence, in which language, by which voice, and whether it goes on behind it. */
export type Request = { id: string; language: Locale; voice: SpeechSynthesisVoice; goesOn: boolean };

let stop: () => void = () => undefined;

/** Ends what is read aloud, where anything is. */
export function stopReading(): void {
  stop();
}

/** Reads a chapter aloud, with a bar that rules the voice, until the reader stops it or leaves the page. */
export function readAloud(reading: HTMLElement, template: HTMLTemplateElement, request: Request): void {
  stop();
  const { id, language, voice, goesOn } = request;
  const texts = chapterTexts(reading, language);
  const course = layCourse(texts, language, goesOn);
  const ids = texts.map(([one]) => one);
  const place = positionOf(course, ids, id);
  if (!place) return;

  let isCalled = true;
  const bar: ListenBar = new ListenBar(template, !voice.localService, {
    toggle: () => (reader.state === 'speaking' ? reader.pause() : reader.speak()),
    step: (by) => {
      isCalled = true;
      reader.step(by);
    },
    stop: () => stop(),
    rate: (rate) => reader.setRate(rate),
  });
  const line = new SpokenLine(reading, bar.element, language);
  const reader = new Reader(course, place, { voice, rate: bar.rate }, () => {
    bar.show(reader.state, reader.sentence);
    line.light(reader.sentence, isCalled);
    if (reader.state === 'ended') line.darken();
    isCalled = false;
  });

  stop = () => {
    stop = () => undefined;
    window.removeEventListener('pagehide', stopReading);
    reader.silence();
    line.darken();
    const number = reading.querySelector<HTMLElement>(`[data-sentence='${reader.sentence}'] [data-quote]`);
    if (bar.leave()) number?.focus({ preventScroll: true });
  };
  window.addEventListener('pagehide', stopReading);
  bar.stand(reading.closest('article')!);
  reader.speak();
}
