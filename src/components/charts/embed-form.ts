import listener from './embed-listener.js?raw';
import { chosenSnippet, frameAddress, type Choice, type Embeddable } from '../../domain/charts/snippets.ts';
import type { Locale } from '../../domain/locale.ts';

/** Writes the code of a frame as the reader chooses, and shows the frame so. */
class EmbedForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const box = this.querySelector('[data-copied-text]')!;
    let frame = this.querySelector('iframe')!;
    const strict = this.querySelector<HTMLElement>('[data-strict]')!;
    const embeds = JSON.parse(this.dataset['embeds']!) as Record<Locale, Embeddable>;
    form.hidden = false;
    this.querySelector<HTMLElement>('[data-every-choice]')!.hidden = true;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = new FormData(form);
      const embed = embeds[chosen.get('lang') as Locale];
      const choice: Choice = {
        theme: chosen.get('theme') as Choice['theme'],
        titled: chosen.get('titled') === 'yes',
        fitted: chosen.get('fitted') === 'yes',
        pinned: chosen.get('pinned') === 'yes',
      };
      strict.hidden = !choice.fitted;
      box.textContent = chosenSnippet(embed, listener, choice);
      const { pathname, search } = new URL(frameAddress(embed, choice));
      // To lead the frame that stands elsewhere would be a step of Back.
      const stood = frame;
      frame = stood.cloneNode() as HTMLIFrameElement;
      frame.title = embed.title;
      frame.style.colorScheme = choice.theme === 'auto' ? 'light dark' : choice.theme;
      frame.src = pathname + search;
      stood.replaceWith(frame);
    });
  }
}
if (!customElements.get('embed-form')) customElements.define('embed-form', EmbedForm);
