import { expect, test } from 'vitest';
import { citedSources } from './cited-sources.ts';

test('sources are numbered as they are first cited, and one that is cited again keeps its number', () => {
  const body =
    'It meets every five years.<Source of="constitution" /> The city has 8,970,014 people.<Source of="census" /><Source of="constitution" />';
  expect(citedSources(body)).toEqual(['constitution', 'census']);
});

test('a text without sources has no notes', () => {
  expect(citedSources('A forecast is not a result.')).toEqual([]);
});
