import { mendPath } from '../../domain/mend-path.ts';
import { wordsOfPath } from '../../domain/words-of-path.ts';
import { PATIENCE } from '../browser/read-json.ts';

/** Offers the page that a mistyped address may have meant, where there is one. */
async function offerMended(offers: HTMLElement[]): Promise<void> {
  const path = mendPath(location.pathname, offers[0]!.dataset['mended']!);
  if (path === null) return;
  const response = await fetch(path, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) return;
  for (const offer of offers) {
    const link = offer.querySelector('a')!;
    link.href = path + location.search + location.hash;
    link.textContent = path;
    offer.hidden = false;
  }
}

for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-box] input')) {
  box.value ||= wordsOfPath(location.pathname);
}
const offers = [...document.querySelectorAll<HTMLElement>('[data-mended]')];
// Without an answer the page is what it was: search and the ways in.
if (offers.length > 0) offerMended(offers).catch(() => undefined);
