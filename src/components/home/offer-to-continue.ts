import { forget, recall } from '../browser/memory.ts';

/** Offers the sentence where the reader stopped, kept as `slug id`, where this report has its chapter; he can have it forgotten. */
const [, slug, id] = /^([\w-]+) ([\d.]+)$/.exec(recall('stopped') ?? '') ?? [];
const stopped = document.documentElement;
for (const offer of document.querySelectorAll<HTMLElement>('[data-continue]')) {
  const link = offer.querySelector('a')!;
  const fill = (words: string) => words.replace('{slug}', slug ?? '').replace('{id}', id ?? '');
  link.href = fill(offer.dataset['continue']!);
  link.textContent = fill(link.dataset['words']!);
  const chapters = [...document.querySelectorAll<HTMLAnchorElement>('main ol a')];
  if (!chapters.some(({ pathname }) => pathname === link.pathname)) delete stopped.dataset['stopped'];
  offer.querySelector('[data-forget]')!.addEventListener('click', () => {
    forget('stopped');
    delete stopped.dataset['stopped'];
  });
}
