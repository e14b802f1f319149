import { decodeEscapes } from '../../domain/decode-escapes.ts';
import { writeSize } from '../../domain/export/write-size.ts';
import { isObject } from '../../domain/is-object.ts';
import { isStudyCards } from '../../domain/study/study-card.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import { forget, remember } from '../browser/memory.ts';
import { readJson } from '../browser/read-json.ts';
import { findKept, keep, remove, whenKept } from './kept-site.ts';

const page = document.querySelector<HTMLElement>('[data-offline]');
if (page) {
  showMissing(page).catch(() => undefined);
  serveSwitch(page).catch(() => undefined);
}

/** The page in whose place this one was shown, and the meaning of the term that it is about. */
async function showMissing(page: HTMLElement): Promise<void> {
  const missing = new URLSearchParams(location.search).get('for');
  if (missing === null) return;
  const part = page.querySelector<HTMLElement>('[data-missing]')!;
  const link = part.querySelector('a')!;
  // Never the address of another site.
  link.href = page.dataset['root']! + missing.replace(/^[/\\]+/, '');
  link.textContent = decodeEscapes(link.pathname);
  part.hidden = false;
  const slug = /\/terms\/([^/]+)\/$/.exec(link.pathname)?.[1];
  if (!slug) return;
  const { terms } = await readJson(page.dataset['terms']!, { isValid: isStudyCards });
  const term = terms[slug];
  if (!term) return;
  const card = page.querySelector<HTMLElement>('[data-meaning]')!;
  for (const name of ['zh', 'pinyin', 'en', 'sense'] as const) {
    card.querySelector(`[data-${name}]`)!.textContent = term[name];
  }
  card.hidden = false;
}

/** The button that keeps the site or takes it away, and the line that says which it is. */
async function serveSwitch(page: HTMLElement): Promise<void> {
  const worker = page.dataset['offline']!;
  const state = page.querySelector<HTMLElement>('[data-state]')!;
  const [keeper, remover] = ['[data-keep]', '[data-remove]'].map((name) => page.querySelector<HTMLElement>(name)!);
  const say = (words: 'kept' | 'notKept' | 'keeping' | 'failed' | 'notRemoved' | 'forbidden') => {
    state.textContent = state.dataset[words]!;
    keeper!.hidden = words !== 'notKept' && words !== 'failed';
    delete keeper!.dataset['awaited'];
    remover!.hidden = words !== 'kept' && words !== 'notRemoved';
  };
  if (!('serviceWorker' in navigator)) return say('forbidden');
  const follow = (keeping: Promise<void>) => {
    say('keeping');
    keeping.then(
      () => say('kept'),
      () => say('failed'),
    );
  };
  const kept = await findKept(worker);
  if (kept?.active) say('kept');
  else if (kept) follow(whenKept(kept));
  else say('notKept');
  keeper!.addEventListener('click', () => {
    forget('offline');
    // A worker that was taken away and lives on would be woken by its own address, and keep nothing.
    follow(keep(`${worker}?asked=${Date.now()}`));
  });
  remover!.addEventListener('click', () => {
    remember('offline', 'no');
    remove(worker).then(
      () => say('notKept'),
      () => say('notRemoved'),
    );
  });
  const { bytes } = await readJson(page.dataset['size']!, { isValid: isSize });
  keeper!.textContent = fillWords(keeper!.dataset['sized']!, { size: writeSize(bytes) }, document.documentElement.lang);
}

function isSize(answer: unknown): answer is { bytes: number } {
  return isObject(answer) && typeof answer['bytes'] === 'number';
}
