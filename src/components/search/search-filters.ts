import type { SearchState } from '../../domain/search/address.ts';
import { STATUSES } from '../../domain/numbers/status.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import type { Counts } from '../../domain/search/filter.ts';
import { RESULT_KINDS } from '../../domain/search/record.ts';
import type { Locale } from '../../domain/locale.ts';
import type { SearchTranslate } from './search-translate.ts';

/** The filters above the list: plain radio buttons and a choice of chapter, each with how many results it would leave. */
export class SearchFilters {
  private readonly form: HTMLFormElement;
  private readonly t: SearchTranslate;
  private readonly locale: Locale;

  /** `change` is called with the choice when the reader makes one. */
  constructor(
    form: HTMLFormElement,
    t: SearchTranslate,
    locale: Locale,
    change: (choice: Partial<SearchState>) => void,
  ) {
    this.form = form;
    this.t = t;
    this.locale = locale;
    form.addEventListener('change', ({ target }) => change(this.read((target as HTMLInputElement).name)));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows the choices for a list of results; hidden when there is nothing to choose from. */
  show(counts: Counts, state: SearchState, catalogue: Catalogue): void {
    const { t } = this;
    const kind = state.concordance ? 'sentence' : state.kind;
    const kinds = RESULT_KINDS.filter((known) => counts.kinds.has(known) || known === kind);
    this.fillRadios('kind', [
      { value: '', text: t('search.kinds.all'), count: counts.all, checked: kind === null },
      ...kinds.map((known) => ({
        value: known,
        text: t(`search.kinds.${known}`),
        count: counts.kinds.get(known) ?? 0,
        checked: known === kind,
      })),
    ]);
    const statuses = STATUSES.filter((status) => counts.statuses.has(status) || status === state.status);
    this.fillRadios('status', [
      { value: '', text: t('search.allStatuses'), checked: state.status === null },
      ...statuses.map((status) => ({
        value: status,
        text: t(`status.${status}`),
        count: counts.statuses.get(status) ?? 0,
        checked: status === state.status,
      })),
    ]);
    this.fieldset('status').hidden = state.kind !== 'number' || statuses.length === 0;

    const select = this.form.elements.namedItem('chapter') as HTMLSelectElement;
    const chapters = [...catalogue.chapters].flatMap(([number, title]) => {
      const count = counts.chapters.get(number) ?? 0;
      return count > 0 || number === state.chapter
        ? [{ number, text: `${number}  ${title[this.locale]} (${count})` }]
        : [];
    });
    select.replaceChildren(
      new Option(t('search.allChapters'), ''),
      ...chapters.map(({ number, text }) => new Option(text, String(number), false, number === state.chapter)),
    );
    const concordance = this.form.querySelector<HTMLElement>('[data-filter-concordance]')!;
    concordance.hidden = !counts.kinds.has('sentence') && !state.concordance;
    concordance.querySelector('input')!.checked = state.concordance;
    this.form.hidden = counts.all === 0 && state.chapter === null;
  }

  hide(): void {
    this.form.hidden = true;
  }

  /** The choices; a kind that the reader chooses ends the concordance, which is of sentences. */
  private read(changed: string): Partial<SearchState> {
    const given = new FormData(this.form);
    const text = (name: string) => String(given.get(name) ?? '');
    return {
      kind: RESULT_KINDS.find((kind) => kind === text('kind')) ?? null,
      status: STATUSES.find((status) => status === text('status')) ?? null,
      concordance: given.has('concordance') && changed !== 'kind',
      chapter: text('chapter') === '' ? null : Number(text('chapter')),
    };
  }

  private fieldset(name: string): HTMLFieldSetElement {
    return this.form.querySelector<HTMLFieldSetElement>(`fieldset[data-filter="${name}"]`)!;
  }

  /** Radio buttons are kept where they are the same, so that the one in focus stays in focus. */
  private fillRadios(name: string, choices: { value: string; text: string; count?: number; checked: boolean }[]): void {
    const labels = this.fieldset(name).querySelector<HTMLElement>('[data-filter-choices]')!;
    const before = new Map(
      [...labels.querySelectorAll('label')].map((label) => [label.querySelector('input')!.value, label]),
    );
    const after = choices.map(({ value, text, count, checked }) => {
      const label = before.get(value) ?? makeChoice(name, value);
      label.querySelector('input')!.checked = checked;
      label.querySelector('[data-filter-text]')!.textContent = text;
      label.querySelector('[data-filter-count]')!.textContent = count === undefined ? '' : String(count);
      return label;
    });
    for (const [value, label] of before) if (!choices.some((choice) => choice.value === value)) label.remove();
    for (const [index, label] of after.entries())
      if (labels.children[index] !== label) labels.insertBefore(label, labels.children[index] ?? null);
  }
}

function makeChoice(name: string, value: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name, value });
  const text = document.createElement('span');
  text.dataset.filterText = '';
  const count = document.createElement('span');
  count.className = 'font-normal text-soft tabular-nums';
  count.dataset.filterCount = '';
  label.append(input, text, ' ', count);
  return label;
}
