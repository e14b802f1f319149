import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';

test('puts values into their places', () => {
  expect(fillWords('第{number}章，共{all}章', { number: 5, all: 10 })).toBe('第5章，共10章');
});

test('refuses to print a place without a value', () => {
  expect(() => fillWords('sentence {id}', {})).toThrow('no value for {id}');
});
