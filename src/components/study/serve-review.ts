import { answerCard, startReview, type Review } from '../../domain/study/review.ts';
import type { StarredCard } from '../../domain/study/study-card.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';

/** Number keys, which no input method swallows. */
const KEYS: Record<string, string> = { '1': 'again', '2': 'known' };

/**
 * Goes through the starred terms as cards: one side, then the whole card, then whether it was known; those that were not come
 * again. The buttons take the focus in turn, so that Enter alone leads through, and 1 and 2 answer.
 */
export function serveReview(study: HTMLElement, cards: StarredCard[]): void {
  const part = study.querySelector<HTMLElement>('[data-study-part]')!;
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  const find = <Found extends HTMLElement>(selector: string) => part.querySelector<Found>(selector)!;
  const [turn, restart, again, known] = [
    '[data-turn]',
    '[data-restart]',
    "[data-answer='again']",
    "[data-answer='known']",
  ].map((selector) => find<HTMLButtonElement>(selector)) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  let review: Review;

  const say = (phrase: string, values: Record<string, number>) =>
    (find('[data-progress]').textContent = fillWords(study.dataset[phrase]!, values, document.documentElement.lang));
  const show = (isTurned: boolean) => {
    const card = bySlug.get(review.queue[0] ?? '');
    const first = find<HTMLInputElement>('input:checked').value;
    find('[data-card]').hidden = !card;
    for (const [name, text] of Object.entries({
      zh: card?.zh,
      pinyin: card?.pinyin,
      en: card?.en,
      sense: card?.sense,
    })) {
      find(`[data-face-${name}]`).textContent = text ?? '';
    }
    for (const side of part.querySelectorAll<HTMLElement>('[data-face]')) {
      side.hidden = !isTurned && side.dataset['face'] !== first;
    }
    turn.hidden = !card || isTurned;
    again.hidden = known.hidden = !card || !isTurned;
    restart.hidden = card !== undefined;
    if (card) say('known', { done: review.known, count: cards.length });
    else say('finished', { count: cards.length });
  };
  const begin = () => {
    review = startReview([...bySlug.keys()], Math.random);
    show(false);
  };
  const answer = (isKnown: boolean) => {
    review = answerCard(review, isKnown);
    show(false);
    (review.queue.length > 0 ? turn : restart).focus();
  };

  part.hidden = cards.length === 0;
  turn.onclick = () => {
    show(true);
    known.focus();
  };
  again.onclick = () => answer(false);
  known.onclick = () => answer(true);
  restart.onclick = () => {
    begin();
    turn.focus();
  };
  part.onkeydown = ({ key }) => {
    if (!known.hidden && KEYS[key]) answer(KEYS[key] === 'known');
  };
  for (const radio of part.querySelectorAll('input')) radio.onchange = () => show(false);
  if (cards.length > 0) begin();
}
