import { expect, test } from 'vitest';
import { stemWord } from './stem.ts';

test('the examples of Porter’s paper', () => {
  const examples: Record<string, string> = {
    caresses: 'caress',
    ponies: 'poni',
    cats: 'cat',
    feed: 'feed',
    agreed: 'agre',
    plastered: 'plaster',
    motoring: 'motor',
    sing: 'sing',
    conflated: 'conflat',
    sized: 'size',
    hopping: 'hop',
    falling: 'fall',
    filing: 'file',
    happy: 'happi',
    sky: 'sky',
    relational: 'relat',
    rational: 'ration',
    digitizer: 'digit',
    operator: 'oper',
    hopefulness: 'hope',
    triplicate: 'triplic',
    electrical: 'electr',
    goodness: 'good',
    revival: 'reviv',
    adjustable: 'adjust',
    adoption: 'adopt',
    probate: 'probat',
    rate: 'rate',
    cease: 'ceas',
    controll: 'control',
    roll: 'roll',
    ties: 'ti',
  };
  for (const [word, stem] of Object.entries(examples)) expect(stemWord(word), word).toBe(stem);
});

test('an ending counts at the end alone, and only where a word is left', () => {
  for (const word of ['editor', 'player', 'companion', 'centurion', 'tree']) expect(stemWord(word), word).toBe(word);
  expect(['commenting', 'seeing', 'typing', 'deployment'].map(stemWord)).toEqual(['comment', 'see', 'type', 'deploy']);
});

test('what is no word of three letters stays', () => {
  for (const word of ['a', 'as', 'of', '5g', '19things', 'москва']) expect(stemWord(word), word).toBe(word);
});
