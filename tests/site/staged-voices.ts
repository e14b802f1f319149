type Said = { text: string; lang: string; rate: number };
type Stage = { said: Said[]; end: () => void; fail: () => void };
declare global {
  interface Window {
    stage: Stage;
  }
}

/**
 * Gives a page voices for these languages, which say nothing and end when the test says so; what they were given stands in
 * `stage.said`. A voice whose tag begins with ~ is of a server. Runs in the page, before its own scripts.
 */
export function stageVoices(tags: string[]): void {
  const list = tags.map((tag) => ({ lang: tag.replace('~', ''), localService: !tag.startsWith('~'), default: false }));
  let present: EventTarget | undefined;
  const drop = (type: string) => {
    const spoken = present;
    present = undefined;
    spoken?.dispatchEvent(new Event(type));
  };
  window.stage = { said: [], end: () => drop('end'), fail: () => drop('error') };
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => list,
    speak: (utterance: EventTarget & Said) => {
      present = utterance;
      window.stage.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
    },
    cancel: () => drop('error'),
  });
  class Utterance extends EventTarget {
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
