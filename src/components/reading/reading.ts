import { recall, remember } from '../site/memory.ts';
import { markArrival } from './arrival-marks.ts';

const VIEWS = ['both', 'zh', 'en'];

restoreView();
lightRange();
markArrival(decodeFragment());
window.addEventListener('hashchange', lightRange);
keepSelectionInColumn();
copyTextOnly();

/** The address wins for this visit (`?view=zh`) and leaves the remembered choice alone. */
function restoreView(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('.viewbar input[name="view"]');
  const asked = new URLSearchParams(location.search).get('view');
  const view = asked !== null && VIEWS.includes(asked) ? asked : recall('view');
  for (const radio of radios) {
    if (radio.value === view) radio.checked = true;
    radio.addEventListener('change', () => {
      remember('view', radio.value);
      const url = new URL(location.href);
      url.searchParams.delete('view');
      history.replaceState(history.state, '', url);
      setTabStops(radio.value);
    });
  }
  setTabStops([...radios].find((radio) => radio.checked)?.value ?? 'both');
}

/** Glosses are tab stops on one side only: the interface’s, or the one that is shown. */
function setTabStops(view: string): void {
  const locale = document.documentElement.lang.slice(0, 2);
  const side = view === 'both' ? locale : view;
  for (const link of document.querySelectorAll<HTMLElement>('.sentence p a:is(.gloss, .sign)')) {
    const own = link.closest('.sentence-zh') ? 'zh' : 'en';
    const alone = !link.closest('.sentence')!.querySelector('.sentence-en');
    link.tabIndex = own === side || alone ? 0 : -1;
  }
}

/** `#s5.3.2` is lit by :target; `#s5.3.2-s5.3.4` lights a range; an anchor that names nothing is said to be such. */
function lightRange(): void {
  const fragment = decodeFragment();
  for (const lit of document.querySelectorAll('.sentence.lit')) lit.classList.remove('lit');
  const statement = document.querySelector<HTMLElement>('#bad-anchor');
  if (statement) statement.hidden = true;
  if (fragment === '' || document.getElementById(fragment)) return;

  const [from, to] = fragment.split('-');
  const first = from ? document.getElementById(from) : null;
  const last = to ? document.getElementById(to) : null;
  if (first && last) {
    const sentences = [...document.querySelectorAll('.sentence')];
    const [start, end] = [sentences.indexOf(first), sentences.indexOf(last)].sort((a, b) => a - b) as [number, number];
    for (const sentence of sentences.slice(start, end + 1)) sentence.classList.add('lit');
    sentences[start]?.scrollIntoView();
  } else if (statement) {
    statement.hidden = false;
    window.scrollTo({ top: 0 });
  }
}

function decodeFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function keepSelectionInColumn(): void {
  const reading = document.querySelector<HTMLElement>('.reading');
  reading?.addEventListener('pointerdown', (event) => {
    const column = (event.target as Element).closest('.sentence-zh, .sentence-en');
    if (!column || getComputedStyle(column.closest('.sentence')!).gridTemplateColumns.split(' ').length < 3) {
      delete reading.dataset.selecting;
      return;
    }
    reading.dataset.selecting = column.classList.contains('sentence-zh') ? 'zh' : 'en';
  });
  document.addEventListener('pointerdown', (event) => {
    if (reading && !reading.contains(event.target as Node)) delete reading.dataset.selecting;
  });
}

/** Copying gives the sentences alone: no numbers, no signs, no notes that happen to lie between. */
function copyTextOnly(): void {
  document.querySelector('.reading')?.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || !(event instanceof ClipboardEvent)) return;
    const fragment = selection.getRangeAt(0).cloneContents();
    if (!fragment.querySelector('.sentence')) return;
    for (const extra of fragment.querySelectorAll('.sentence-number, .sign, .notes, .viewbar')) extra.remove();
    const column = document.querySelector<HTMLElement>('.reading')!.dataset.selecting;
    const view = document.querySelector<HTMLInputElement>('.viewbar input:checked')?.value ?? 'both';
    const side = view === 'both' ? column : view;
    const lines = [...fragment.querySelectorAll('.sentence-zh, .sentence-en')]
      .filter((line) => side === undefined || line.classList.contains(`sentence-${side}`))
      .map((line) => line.textContent.trim())
      .filter((line) => line !== '');
    event.clipboardData?.setData('text/plain', lines.join('\n'));
    event.preventDefault();
  });
}
