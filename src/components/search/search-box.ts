import { loadOnce } from '../browser/read-json.ts';
import { isComposing } from '../browser/is-composing.ts';
import './slash-key.ts';

for (const [nth, form] of [...document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')].entries()) {
  offerSuggestions(form, `suggestions-${nth}`);
}
const masthead = document.querySelector<HTMLElement>('[data-masthead]');
if (masthead) openInHeader(masthead);

/** A box that suggests loads what it needs when it is used. Where that fails it is what it was, and the next use tries again. */
function offerSuggestions(form: HTMLFormElement, id: string): void {
  const input = form.querySelector('input')!;
  form.querySelector('[role="listbox"]')!.id = id;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', id);
  const load = loadOnce(() => import('./suggestions.ts').then(({ suggestIn }) => suggestIn(form)));
  const prepare = () => void load().catch(console.warn);
  input.addEventListener('focus', prepare);
  if (document.activeElement === input) prepare();
}

/** In a narrow header the box takes the place of the navigation for as long as it is used. */
function openInHeader(masthead: HTMLElement): void {
  const link = masthead.querySelector<HTMLElement>('[data-search-open]');
  const box = masthead.querySelector<HTMLFormElement>('[data-search-box]');
  if (!link || !box) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    masthead.dataset.searching = '';
    box.querySelector('input')!.focus();
  });
  const close = () => delete masthead.dataset.searching;
  box.addEventListener('focusout', ({ relatedTarget }) => box.contains(relatedTarget as Node | null) || close());
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || !('searching' in masthead.dataset))
      return;
    close();
    link.focus();
  });
}
