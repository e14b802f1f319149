import { chooseVoice } from '../../domain/listening/choose-voice.ts';
import type { Locale } from '../../domain/locale.ts';

/** Milliseconds in which a browser that loads its voices late must have them. */
const PATIENCE = 2_000;

/** The voice that reads a language aloud; undefined where the browser has none. */
export async function findVoice(language: Locale): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0) await voicesLoaded();
  return chooseVoice(speechSynthesis.getVoices(), language);
}

function voicesLoaded(): Promise<void> {
  return new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
