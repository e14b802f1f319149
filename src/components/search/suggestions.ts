import { suggestTerms, type Suggestion, type Suggestions } from '../../domain/search/suggest.ts';

/**
 * Suggests terms below a search box as one types. A suggestion fills nothing in: choosing it leads to the search page. Without the
 * file the box is what it was.
 */
export async function suggestIn(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector('input')!;
  const list = form.querySelector<HTMLElement>('.suggestions')!;
  const response = await fetch(form.dataset['suggestions']!).catch(() => null);
  const terms = response?.ok ? ((await response.json().catch(() => null)) as Suggestions | null) : null;
  if (!terms) return;
  const id = `suggestions-${[...document.querySelectorAll('.suggestions')].indexOf(list)}`;
  list.id = id;
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-autocomplete', 'list');

  let chosen = -1;
  const choose = (at: number) => {
    chosen = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const show = () => {
    const options = suggestTerms(input.value, terms).map((suggestion, index) => toOption(suggestion, `${id}-${index}`));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    choose(-1);
  };
  const open = (option: Element | undefined) => {
    const address = new URL(form.action);
    address.searchParams.set('q', (option as HTMLElement).dataset['term']!);
    location.assign(address);
  };

  input.addEventListener('input', (event) => (event as InputEvent).isComposing || show());
  input.addEventListener('compositionend', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown') choose(chosen === last ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? last : chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) open(list.children[chosen]);
    else if (event.key === 'Escape') list.hidden = true;
    else return;
    event.preventDefault();
  });
  // A press must not take the focus away before the click is there.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => open((event.target as Element).closest('[role="option"]') ?? undefined));
  form.addEventListener('focusout', () => (list.hidden = true));
  if (input.value !== '') show();
}

function toOption({ zh, en }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  Object.assign(option, { id, role: 'option' });
  option.dataset['term'] = zh;
  const name = document.createElement('span');
  name.lang = 'zh-Hans';
  name.textContent = zh;
  const note = document.createElement('span');
  note.className = 'quiet';
  note.textContent = en;
  option.append(name, note);
  return option;
}
