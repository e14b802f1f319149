import { showAddress } from '../site/address.ts';
import { firstVisible, keepPlace } from '../site/keep-place.ts';
import { recall, remember } from '../site/memory.ts';

const VIEWS = ['both', 'zh', 'en'];
const MARKS = 'a:is([data-term], [data-number])';

/** Shows one language or both, as the address asks for this visit (`?view=zh`), or as the reader chose before, and as he chooses now. */
export function serveView(reading: HTMLElement): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('[data-view-switch] input')];
  const show = (view: string) => {
    for (const radio of radios) radio.checked = radio.value === view;
    reading.dataset['view'] = view;
    setTabStops(reading, view);
  };
  const asked = new URLSearchParams(location.search).get('view') ?? '';
  const chosen = [asked, recall('view')].find((view) => view !== null && VIEWS.includes(view));
  show(chosen ?? radios.find(({ checked }) => checked)?.value ?? 'both');

  for (const radio of radios) {
    radio.addEventListener('change', () => {
      // The styles have followed the button already: the old view is put back to see where the reader was in it.
      show(reading.dataset['view']!);
      keepPlace(placeInView(reading), () => show(radio.value));
      keepChoice(radio.value);
    });
  }
}

/** The lit sentence where it is in view, else the first that is. */
function placeInView(reading: HTMLElement): Element | undefined {
  const lit = [...reading.querySelectorAll('[data-sentence]:is(:target, .lit)')].find((sentence) => {
    const { top, bottom } = sentence.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  return lit ?? firstVisible(reading.querySelectorAll('[data-sentence]'));
}

/** A choice that cannot be remembered stands in the address. */
function keepChoice(view: string): void {
  const url = new URL(location.href);
  if (remember('view', view)) url.searchParams.delete('view');
  else url.searchParams.set('view', view);
  showAddress(url);
}

/** Marks are tab stops on one side only: the interface’s, or the one that is shown. */
function setTabStops(reading: HTMLElement, view: string): void {
  const side = view === 'both' ? reading.dataset['locale'] : view;
  for (const line of reading.querySelectorAll<HTMLElement>('[data-sentence] [data-side]')) {
    const alone = line.parentElement!.querySelectorAll(':scope > [data-side]').length === 1;
    const tabIndex = alone || line.dataset['side'] === side ? 0 : -1;
    for (const mark of line.querySelectorAll<HTMLElement>(MARKS)) mark.tabIndex = tabIndex;
  }
}
