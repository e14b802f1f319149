import type { Locale } from '../../domain/locale.ts';
import type { Panel } from '../panel/panel.ts';
import { findVoice } from './find-voice.ts';
import { readAloud, stopReading } from './read-aloud.ts';

/** Puts into the card of a sentence the offer to hear it, or the chapter from it on, in the languages that it has. */
export function offerListening(panel: Panel, reading: HTMLElement, number: HTMLElement): void {
  const { element } = panel;
  const body = element.querySelector('[data-panel-body] > :last-child');
  if (!body || element.querySelector('[data-listen-offer]')) return;
  const template = document.querySelector<HTMLTemplateElement>('template[data-listen]')!;
  const offer = template.content.querySelector<HTMLElement>('[data-listen-offer]')!.cloneNode(true) as HTMLElement;
  const sentence = number.closest<HTMLElement>('[data-sentence]')!;
  for (const row of offer.querySelectorAll<HTMLElement>('[data-language]')) {
    row.hidden = !sentence.querySelector(`:scope > [data-side='${row.dataset['language']}']`);
  }
  // Browsers that load their voices late begin now.
  speechSynthesis.getVoices();
  offer.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const language = button.closest<HTMLElement>('[data-language]')!.dataset['language'] as Locale;
    stopReading();
    const voice = await findVoice(language);
    if (!offer.isConnected) return;
    if (!voice) {
      offer.querySelector('[data-statement]')!.textContent = template.dataset[language]!;
      panel.place();
      return;
    }
    panel.close();
    readAloud(reading, template, { language, voice, id: sentence.dataset['sentence']!, goesOn: button.value === 'on' });
  });
  // What was changed in the sentence may have come before.
  body.insertBefore(offer, body.querySelector(':scope > .panel-remark'));
  panel.place();
}
