import type { Answer } from './queries.ts';

/** A browser that stands on the search page and can run a function there. */
export type Asker = {
  name: string;
  open: (address: string) => Promise<void>;
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** Types a query into the page and gives the list, all of it where `whole` is set. */
export async function ask(asker: Asker, query: string, whole = false): Promise<Answer> {
  return (await asker.run(`(${askInPage.toString()})(${JSON.stringify(query)}, ${whole})`)) as Answer;
}

/** Runs in the page. */
async function askInPage(query: string, whole: boolean): Promise<Answer> {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  const more = document.querySelector<HTMLElement>('[data-search-more]')!;
  const done = async () => {
    while (status.dataset.searchStatus !== 'done') await new Promise((resolve) => setTimeout(resolve, 1));
  };
  performance.clearMeasures();
  performance.clearResourceTimings();
  const begun = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await done();
  const typing = performance.now() - begun;
  const search = performance.getEntriesByName('search').at(-1)?.duration ?? 0;
  const requests = performance.getEntriesByType('resource').length;
  while (whole && !more.hidden) {
    more.click();
    await done();
  }
  const items = [...document.querySelectorAll<HTMLElement>('[data-search-result]')];
  return {
    results: items.map(({ dataset }) => ({ kind: dataset.kind!, id: dataset.id! })),
    near: items.length > 0 && document.querySelector('[data-search-list][data-near]') !== null,
    typing,
    search,
    requests,
  };
}
