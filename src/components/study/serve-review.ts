import { answerCard, startReview } from '../../domain/study/review.ts';
import type { StarredCard } from '../../domain/study/study-card.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import { isShortcut } from '../settings/is-shortcut.ts';
import { keepStars, keptStars } from './stars.ts';

/** Number keys, which no input method swallows. */
const KEYS: Record<string, string> = { '1': 'again', '2': 'known' };

/**
 * Goes through the starred terms as cards: one side, then the whole card, then whether it was known; those that were not come
 * again, those that were are done, on later visits too, until the list or a new start takes it back. The buttons take the focus in
 * turn, and 1 and 2 answer; a second Enter at once has the card come again, and never makes one known that nobody has read.
 */
export function serveReview(study: HTMLElement, cards: StarredCard[]): void {
  const part = study.querySelector<HTMLElement>('[data-study-part]')!;
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  const find = <Found extends HTMLElement>(selector: string) => part.querySelector<Found>(selector)!;
  const [turn, restart, again, known] = [
    '[data-flip]',
    '[data-restart]',
    "[data-answer='again']",
    "[data-answer='known']",
  ].map((selector) => find<HTMLButtonElement>(selector)) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  let queue: string[] = [];

  const say = (phrase: string, values: Record<string, number>) => {
    const words = fillWords(study.dataset[phrase]!, values, document.documentElement.lang);
    // What has not changed is not read out again.
    if (find('[data-progress]').textContent !== words) find('[data-progress]').textContent = words;
  };
  const show = (isTurned: boolean) => {
    const card = bySlug.get(queue[0] ?? '');
    const first = find<HTMLInputElement>('input:checked').value;
    find('[data-card]').hidden = !card;
    for (const [name, text] of Object.entries({
      zh: card?.zh,
      pinyin: card?.pinyin,
      en: card?.en,
      sense: card?.sense,
    })) {
      const face = find(`[data-face-${name}]`);
      if (face.textContent !== text) face.textContent = text ?? '';
    }
    for (const side of part.querySelectorAll<HTMLElement>('[data-face]')) {
      side.hidden = !isTurned && !side.dataset['face']!.split(' ').includes(first);
    }
    turn.hidden = !card || isTurned;
    again.hidden = known.hidden = !card || !isTurned;
    restart.hidden = queue.length === cards.length;
    if (card) say('known', { done: cards.length - queue.length, count: cards.length });
    else say('finished', { count: cards.length });
    for (const button of inList())
      button.setAttribute('aria-pressed', String(!queue.includes(button.dataset['know']!)));
  };
  const inList = () => study.querySelectorAll<HTMLElement>('[data-starred] [data-know]');
  const begin = (known: string[]) => {
    queue = startReview(
      [...bySlug.keys()].filter((slug) => !known.includes(slug)),
      Math.random,
    );
    show(false);
  };
  const keep = (slug: string, isKnown: boolean) => {
    const others = keptStars().known.filter((other) => other !== slug);
    keepStars({ known: isKnown ? [...others, slug] : others });
    queue = answerCard(queue, slug, isKnown);
    show(false);
  };
  const answer = (isKnown: boolean) => {
    keep(queue[0]!, isKnown);
    (queue.length > 0 ? turn : restart).focus();
  };

  part.hidden = cards.length === 0;
  turn.onclick = () => {
    show(true);
    again.focus();
  };
  again.onclick = () => answer(false);
  known.onclick = () => answer(true);
  restart.onclick = () => {
    keepStars({ known: [] });
    begin([]);
    turn.focus();
  };
  for (const button of inList()) {
    button.onclick = () => keep(button.dataset['know']!, button.getAttribute('aria-pressed') !== 'true');
  }
  part.onkeydown = (event) => {
    const meant = KEYS[event.key];
    if (meant && !known.hidden && !event.repeat && isShortcut(event)) answer(meant === 'known');
  };
  for (const radio of part.querySelectorAll('input')) radio.onchange = () => show(false);
  if (cards.length > 0) begin(keptStars().known);
}
