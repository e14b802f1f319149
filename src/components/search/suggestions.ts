import { LANG_TAG } from '../../domain/locale.ts';
import { isSuggestions, suggestTerms, type Suggestion, type Suggestions } from '../../domain/search/suggest.ts';
import { readJson } from '../browser/read-json.ts';
import { isComposing } from '../browser/is-composing.ts';

const PATIENCE = 10_000;

/** Suggests terms below a search box as one types. Rejects when the terms cannot be had; the box is then what it was. */
export async function suggestIn(form: HTMLFormElement): Promise<void> {
  const address = form.dataset.suggestions!;
  new SuggestionList(form, await readJson(address, { isValid: isSuggestions, patience: PATIENCE })).serve();
}

/** The list below a box. A suggestion fills nothing in: choosing it leads to the search page. */
class SuggestionList {
  private readonly form: HTMLFormElement;
  private readonly terms: Suggestions;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private chosen = -1;

  constructor(form: HTMLFormElement, terms: Suggestions) {
    this.form = form;
    this.terms = terms;
    this.input = form.querySelector('input')!;
    this.list = form.querySelector('[role="listbox"]')!;
  }

  serve(): void {
    const { input, list } = this;
    input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.show());
    input.addEventListener('compositionend', () => this.show());
    input.addEventListener('keydown', (event) => this.press(event));
    // A press must not take the focus away before the click is there.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.open((event.target as Element).closest('[role="option"]')));
    this.form.addEventListener('focusout', () => this.close());
    if (input.value !== '' && document.activeElement === input) this.show();
  }

  private show(): void {
    const suggestions = suggestTerms(this.input.value, this.terms);
    this.list.replaceChildren(...suggestions.map((one, nth) => toOption(one, `${this.list.id}-${nth}`)));
    this.toggle(suggestions.length > 0);
  }

  private close(): void {
    this.toggle(false);
  }

  private toggle(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.choose(-1);
  }

  private choose(at: number): void {
    this.chosen = at;
    for (const [nth, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(nth === at));
    }
    if (at < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${at}`);
  }

  private press(event: KeyboardEvent): void {
    if (isComposing(event) || this.list.hidden) return;
    const last = this.list.children.length - 1;
    if (event.key === 'ArrowDown') this.choose(this.chosen === last ? -1 : this.chosen + 1);
    else if (event.key === 'ArrowUp') this.choose(this.chosen < 0 ? last : this.chosen - 1);
    else if (event.key === 'Enter' && this.chosen >= 0) this.open(this.list.children[this.chosen]!);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private open(option: Element | null): void {
    if (!option) return;
    const address = new URL(this.form.action);
    address.searchParams.set('q', (option as HTMLElement).dataset.term!);
    location.assign(address);
  }
}

function toOption({ zh, en }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  Object.assign(option, { id });
  option.setAttribute('role', 'option');
  option.dataset.term = zh;
  const name = document.createElement('span');
  name.lang = LANG_TAG.zh;
  name.textContent = zh;
  const note = document.createElement('span');
  note.className = 'quiet';
  note.textContent = en;
  option.append(name, note);
  return option;
}
