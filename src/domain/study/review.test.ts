import { expect, test } from 'vitest';
import { answerCard, startReview } from './review.ts';

test('every card is in the review once, in an order that chance decides', () => {
  const review = startReview(['a', 'b', 'c'], () => 0);
  expect(review.queue.toSorted()).toEqual(['a', 'b', 'c']);
  expect(review.queue).toEqual(['b', 'c', 'a']);
});

test('a card that is known is done, one that is not comes again at the end', () => {
  let review = startReview(['a', 'b'], () => 0.99);
  review = answerCard(review, false);
  expect(review).toEqual({ queue: ['b', 'a'], known: 0 });
  review = answerCard(answerCard(review, true), true);
  expect(review).toEqual({ queue: [], known: 2 });
  expect(answerCard(review, true)).toEqual(review);
});
