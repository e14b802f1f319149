import type { Locale } from '../locale.ts';
import type { Passage } from './join-report.ts';
import type { Piece } from './text-pieces.ts';

/** The glosses of a passage whose term is marked earlier in the same language: a reader needs to be shown a term once. */
export function repeatedGlosses({ sentences }: Passage, side: Locale): Set<Piece> {
  const seen = new Set<string>();
  const glosses = sentences.flatMap(({ pieces }) => pieces[side].filter((piece) => piece.kind === 'gloss'));
  return new Set(glosses.filter(({ term }) => seen.size === seen.add(term).size));
}
