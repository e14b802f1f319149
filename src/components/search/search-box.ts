/** On every page: `/` leads to the search box, and a box that suggests loads what it needs when it is first used. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.searchbox[data-suggestions]')) {
  form
    .querySelector('input')!
    .addEventListener('focus', () => void import('./suggestions.ts').then(({ suggestIn }) => suggestIn(form)), {
      once: true,
    });
}

const masthead = document.querySelector<HTMLElement>('.masthead');
if (masthead) openInHeader(masthead);

document.addEventListener('keydown', (event) => {
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    isTyping(event.target)
  )
    return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('form.searchbox input')];
  const input = inputs.find((candidate) => isVisible(candidate));
  const opener = document.querySelector<HTMLElement>('[data-search-open]');
  if (input) input.focus();
  else if (opener && isVisible(opener)) opener.click();
  else return;
  event.preventDefault();
});

/** In a narrow header the box takes the place of the navigation for as long as it is used. */
function openInHeader(masthead: HTMLElement): void {
  const link = masthead.querySelector<HTMLElement>('[data-search-open]');
  const box = masthead.querySelector<HTMLFormElement>('form.searchbox');
  if (!link || !box) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    masthead.dataset['searching'] = '';
    box.querySelector('input')!.focus();
  });
  const close = () => delete masthead.dataset['searching'];
  box.addEventListener('focusout', ({ relatedTarget }) => box.contains(relatedTarget as Node | null) || close());
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !('searching' in masthead.dataset))
      return;
    close();
    link.focus();
  });
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export {};
