import { foldReading } from '../../domain/terms/pinyin-initial.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';

const form = document.querySelector<HTMLFormElement>('#glossary-filters');
if (form) filterGlossary(form);

/** Filters the glossary as the reader types or chooses; the address carries the filters. */
function filterGlossary(form: HTMLFormElement): void {
  const count = document.querySelector<HTMLElement>('#glossary-count')!;
  const none = document.querySelector<HTMLElement>('#glossary-none')!;
  const groups = [...document.querySelectorAll<HTMLElement>('#glossary .group')];
  const entries = [...document.querySelectorAll<HTMLElement>('#glossary .entry')].map((element) => ({
    element,
    href: element.querySelector('a')!.getAttribute('href'),
    text: foldReading(
      [...element.children]
        .slice(0, 3)
        .map((part) => part.textContent)
        .join(' '),
    ),
    chapters: element.dataset.chapters!.split(' '),
  }));

  const fields = form.elements as unknown as Record<'q' | 'kind' | 'basis' | 'chapter', HTMLInputElement>;
  const address = new URLSearchParams(location.search);
  for (const name of ['q', 'kind', 'basis', 'chapter'] as const) fields[name].value = address.get(name) ?? '';
  form.hidden = false;

  const apply = () => {
    const query = foldReading(fields.q.value);
    const shown = new Set<string | null>();
    for (const { element, text, chapters, href } of entries) {
      const fits =
        text.includes(query) &&
        (fields.kind.value === '' || element.dataset.kind === fields.kind.value) &&
        (fields.basis.value === '' || element.dataset.basis === fields.basis.value) &&
        (fields.chapter.value === '' || chapters.includes(fields.chapter.value));
      element.hidden = !fits;
      if (fits) shown.add(href);
    }
    for (const group of groups) group.hidden = !group.querySelector('.entry:not([hidden])');
    count.textContent = fillWords(count.dataset.shown!, { count: shown.size }, document.documentElement.lang);
    none.hidden = shown.size > 0;
    remember();
  };

  const remember = () => {
    const url = new URL(location.href);
    for (const name of ['q', 'kind', 'basis', 'chapter'] as const) {
      if (fields[name].value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, fields[name].value.slice(0, 200));
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) apply();
  });
  form.addEventListener('compositionend', apply);
  if (location.search !== '') apply();
}
