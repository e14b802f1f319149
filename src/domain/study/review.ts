/** The cards still to come in a review, by slug, in an order of their own; `random` gives numbers from 0 to 1. */
export function startReview(slugs: string[], random: () => number): string[] {
  const queue = [...slugs];
  for (let last = queue.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [queue[last], queue[other]] = [queue[other]!, queue[last]!];
  }
  return queue;
}

/** The cards still to come once it is said whether one is known: that is done, another comes again at the end. */
export function answerCard(queue: string[], card: string, isKnown: boolean): string[] {
  const others = queue.filter((slug) => slug !== card);
  return isKnown ? others : [...others, card];
}
