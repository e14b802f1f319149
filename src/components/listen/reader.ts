import { positionAfter, stepFrom, type Course, type Position } from '../../domain/listening/course.ts';

/** What the voice does: `ended` behind the last sentence, `failed` where the browser broke off. */
export type State = 'speaking' | 'paused' | 'ended' | 'failed';

/**
 * Reads a course aloud, clause by clause. A pause ends the utterance and continuing begins it again: Android knows no pause, and
 * Chromium forgets a long one. Says after every change of state or place that something has changed.
 */
export class Reader {
  state: State = 'paused';
  place: Position;
  rate: number;
  private readonly course: Course;
  private readonly voice: SpeechSynthesisVoice;
  private readonly changed: () => void;
  /** Held here, or Chromium may collect it before it has ended. */
  private utterance: SpeechSynthesisUtterance | undefined;

  constructor(
    course: Course,
    place: Position,
    speech: { voice: SpeechSynthesisVoice; rate: number },
    changed: () => void,
  ) {
    this.course = course;
    this.place = place;
    this.voice = speech.voice;
    this.rate = speech.rate;
    this.changed = changed;
  }

  get sentence(): string {
    return this.course.sentences[this.place.sentence]!.id;
  }

  speak(): void {
    this.silence();
    const { sentence, clause } = this.place;
    const utterance = new SpeechSynthesisUtterance(this.course.sentences[sentence]!.clauses[clause]);
    Object.assign(utterance, { voice: this.voice, lang: this.voice.lang, rate: this.rate });
    // What was cut short answers as well: only the present utterance counts.
    utterance.addEventListener('end', () => utterance === this.utterance && this.goOn());
    utterance.addEventListener('error', () => utterance === this.utterance && this.rest('failed'));
    this.utterance = utterance;
    this.state = 'speaking';
    speechSynthesis.speak(utterance);
    this.changed();
  }

  pause(): void {
    this.rest('paused');
  }

  /** Reads the sentence before or after this one; whether there is one. */
  step(by: number): boolean {
    const place = stepFrom(this.course, this.place, by);
    if (place) this.goTo(place);
    return place !== null;
  }

  setRate(rate: number): void {
    this.rate = rate;
    if (this.state === 'speaking') this.speak();
  }

  silence(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private goTo(place: Position): void {
    this.place = place;
    this.speak();
  }

  private goOn(): void {
    const place = positionAfter(this.course, this.place);
    if (place) this.goTo(place);
    else this.rest('ended');
  }

  private rest(state: State): void {
    this.silence();
    // What has ended begins again with its sentence.
    if (state === 'ended') this.place = { ...this.place, clause: 0 };
    this.state = state;
    this.changed();
  }
}
