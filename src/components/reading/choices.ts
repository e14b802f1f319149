import { showAddress } from '../site/address.ts';
import { firstVisible, keepPlace } from '../site/keep-place.ts';
import { type Choice, recall, remember } from '../site/memory.ts';

const MARKS = 'a:is([data-term], [data-number])';

/**
 * Shows the languages and the layout that the address asks for this visit (`?view=zh`, `?layout=compare`), or that the reader
 * chose before, and what he chooses now.
 */
export function serveChoices(reading: HTMLElement): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-choice]')) serveChoice(reading, group);
  setTabStops(reading);
}

function serveChoice(reading: HTMLElement, group: HTMLElement): void {
  const name = group.dataset['choice'] as Choice;
  const radios = [...group.querySelectorAll('input')];
  const values = radios.map(({ value }) => value);
  const show = (value: string) => {
    for (const radio of radios) radio.checked = radio.value === value;
    reading.dataset[name] = value;
  };
  const asked = new URLSearchParams(location.search).get(name) ?? '';
  const chosen = [asked, recall(name)].find((value) => value !== null && values.includes(value));
  show(chosen ?? radios.find(({ checked }) => checked)?.value ?? values[0]!);

  for (const radio of radios) {
    radio.addEventListener('change', () => {
      // The styles have followed the button already: the old choice is put back to see where the reader was in it.
      show(reading.dataset[name]!);
      keepPlace(placeInView(reading), () => {
        show(radio.value);
        setTabStops(reading);
      });
      keepChoice(name, radio.value);
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
function keepChoice(name: Choice, value: string): void {
  const url = new URL(location.href);
  if (remember(name, value)) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  showAddress(url);
}

/** Marks are tab stops on one side only: the interface’s, or the one that is shown. */
function setTabStops(reading: HTMLElement): void {
  const { view, locale } = reading.dataset;
  const side = view === 'both' ? locale : view;
  for (const line of reading.querySelectorAll<HTMLElement>('[data-sentence] > [data-side]')) {
    const alone = line.parentElement!.querySelectorAll(':scope > [data-side]').length === 1;
    const tabIndex = alone || line.dataset['side'] === side ? 0 : -1;
    for (const mark of line.querySelectorAll<HTMLElement>(MARKS)) mark.tabIndex = tabIndex;
  }
}
