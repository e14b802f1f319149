import type { EntryLayout } from './layout.ts';
import type { Places } from './prove.ts';
import type { Source } from './search.ts';

/** Answers as the index gives them, out of the layouts themselves: for the build’s own questions and for tests. */
export function answerLayouts(layouts: Pick<EntryLayout, 'tokens'>[]): Source['ask'] {
  const index = new Map<string, Map<number, number[]>>();
  for (const [entry, { tokens }] of layouts.entries()) {
    for (const [place, token] of tokens.entries()) {
      const places = index.get(token) ?? new Map<number, number[]>();
      places.set(entry, [...(places.get(entry) ?? []), place]);
      index.set(token, places);
    }
  }
  return (tokens) =>
    Promise.resolve(new Map(tokens.map((token) => [token, (index.get(token) ?? new Map()) as Places])));
}
