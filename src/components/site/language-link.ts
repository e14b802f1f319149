import { firstVisible } from './keep-place.ts';
import { remember } from './memory.ts';
import { leavePlace, returnToPlace } from './page-place.ts';
import { namedPlaces } from './places.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-other-language]');
if (link) keepOnLeaving(link);
returnToPlace();

/** Who changes the language stays at the sentence, with filters, order and query; the front page leads there from now on. */
function keepOnLeaving(link: HTMLAnchorElement): void {
  const follow = () => {
    link.search = location.search;
    link.hash = namedPlaces().length > 0 ? location.hash : sentenceInView(link);
  };
  // Before the link is opened in whatever way: a new tab and a copied address shall be right as well.
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  link.addEventListener('click', () => {
    remember('locale', link.dataset['otherLanguage']!);
    if (link.hash === '') leavePlace(link.pathname);
  });
}

/** While the link itself is in view, the reader is at the beginning of the page and not at a sentence. */
function sentenceInView(link: HTMLElement): string {
  if (link.getBoundingClientRect().bottom > 0) return '';
  const sentence = firstVisible(document.querySelectorAll('[data-sentence]'));
  return sentence ? `#${sentence.id}` : '';
}
