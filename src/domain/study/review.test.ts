import { expect, test } from 'vitest';
import { answerCard, startReview } from './review.ts';

test('every card is in the review once, in an order that chance decides', () => {
  const queue = startReview(['a', 'b', 'c'], () => 0);
  expect(queue.toSorted()).toEqual(['a', 'b', 'c']);
  expect(queue).toEqual(['b', 'c', 'a']);
});

test('a card that is known is done, one that is not comes again at the end', () => {
  const queue = answerCard(['a', 'b'], 'a', false);
  expect(queue).toEqual(['b', 'a']);
  expect(answerCard(queue, 'b', true)).toEqual(['a']);
  expect(answerCard(['a'], 'a', true)).toEqual([]);
});

test('a card that was done comes at the end when it is known no more', () => {
  expect(answerCard(['a'], 'b', false)).toEqual(['a', 'b']);
});
