import { namedElements } from '../position/anchor.ts';
import { isInView, sentenceInView } from '../position/in-view.ts';
import { handOver, landmarkPosition, takeUp, type LandmarkPosition } from '../position/landmark-position.ts';
import { isModified } from '../browser/is-modified.ts';
import { remember } from '../browser/memory.ts';

/** Where a reader is: at a sentence, or elsewhere in a page without sentences. */
type Whereabouts = { hash: string; position: LandmarkPosition | null };

/** Milliseconds after which a reader who does not scroll counts as reading; at the link he may look for it a while. */
const REST = 1_500;
const REST_AT_LINK = 10_000;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) keepOnLeaving(link);
takeUp();

/** Who changes the language stays at the sentence, with filters, order and query; the front page leads there from now on. */
function keepOnLeaving(link: HTMLAnchorElement): void {
  // The bar of a chapter is always at hand: there the reader is where the page is.
  const whereabouts = link.closest('[data-bar]') ? () => findWhereabouts(link.pathname) : followReader(link);
  const follow = () => {
    link.search = location.search;
    link.hash = whereabouts()?.hash ?? (namedElements().length > 0 ? location.hash : '');
  };
  // Before the link is opened in whatever way: a new tab and a copied address shall be right as well.
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  link.addEventListener('click', (event) => {
    if (isModified(event)) return;
    remember('locale', link.dataset['otherLanguage']!);
    handOver(link.hash === '' ? (whereabouts()?.position ?? null) : null);
  });
}

/** The link stands at the top: who scrolls up to it comes from where he was reading, and goes on there. */
function followReader(link: HTMLElement & { pathname: string }): () => Whereabouts | null {
  let read: Whereabouts | null = null;
  let last = window.scrollY;
  let timer = 0;
  const here = () => (isInView(link) ? null : findWhereabouts(link.pathname));
  const onScroll = () => {
    if (window.scrollY > last) read = here() ?? read;
    last = window.scrollY;
    clearTimeout(timer);
    timer = window.setTimeout(() => (read = here()), isInView(link) ? REST_AT_LINK : REST);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  return () => here() ?? read;
}

/** What the address names, as long as the reader has it before him, else the sentence that he has. */
function findWhereabouts(path: string): Whereabouts {
  if (namedElements().some(isInView)) return { hash: location.hash, position: null };
  const sentence = sentenceInView();
  return sentence ? { hash: `#${sentence.id}`, position: null } : { hash: '', position: landmarkPosition(path) };
}
