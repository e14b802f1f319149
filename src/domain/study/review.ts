/** Cards that are gone through: what is still to come, the first being the one on the table, and how many are known. */
export type Review = { queue: string[]; known: number };

/** A review of cards in an order of its own; `random` gives numbers from 0 to 1. */
export function startReview(slugs: string[], random: () => number): Review {
  const queue = [...slugs];
  for (let last = queue.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [queue[last], queue[other]] = [queue[other]!, queue[last]!];
  }
  return { queue, known: 0 };
}

/** The review behind an answer: a card that is known is done, another comes again at the end. */
export function answerCard({ queue: [card, ...rest], known }: Review, isKnown: boolean): Review {
  if (card === undefined) return { queue: [], known };
  return isKnown ? { queue: rest, known: known + 1 } : { queue: [...rest, card], known };
}
