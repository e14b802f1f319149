import { forget, recall } from './memory.ts';

/** Offers the sentence where the reader stopped, as `slug id`, where this report has its chapter; he can have it forgotten. */
for (const offer of document.querySelectorAll<HTMLElement>('[data-continue]')) {
  const [, slug, id] = /^([\w-]+) ([\d.]+)$/.exec(recall('stopped') ?? '') ?? [];
  const link = offer.querySelector('a')!;
  const fill = (words: string) => words.replace('{slug}', slug!).replace('{id}', id!);
  if (slug) link.href = fill(offer.dataset['continue']!);
  const isHere = [...document.querySelectorAll<HTMLAnchorElement>('main ol a')].some(
    ({ pathname }) => pathname === link.pathname,
  );
  if (slug && isHere) link.textContent = fill(link.dataset['words']!);
  else delete document.documentElement.dataset['stopped'];
  offer.querySelector('[data-forget]')!.addEventListener('click', () => {
    forget('stopped');
    delete document.documentElement.dataset['stopped'];
  });
}
