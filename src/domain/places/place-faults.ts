import { compareIds } from '../ids.ts';
import type { PlacesFile } from './place-schema.ts';

type Texts = ReadonlyMap<string, { zh: string }>;
type Slip = { id: string; what: string };

/**
 * What is wrong with the list of places: a sentence that names a place and is not listed, one that is listed and does not name
 * it, a shorthand that does not hold the place, two places on one tile. `terms` are the slugs of the glossary.
 */
export function placeFaults({ places, shorthands }: PlacesFile, sentences: Texts, terms: ReadonlySet<string>): Slip[] {
  const slips: Slip[] = [];
  const say = (id: string, what: string) => slips.push({ id, what });
  for (const { zh, term, places: held } of shorthands) {
    if (term !== undefined && !terms.has(term)) say(zh, `names the term ${term}, which does not exist`);
    for (const slug of held)
      if (!places.some((place) => place.slug === slug)) say(zh, `holds ${slug}, which is no place of this file`);
  }
  const tiles = new Map<string, string>();
  for (const { slug, name, tile, term, says } of places) {
    const at = `${tile.column}, ${tile.row}`;
    if (tiles.has(at)) say(slug, `has the tile of ${tiles.get(at)} (${at})`);
    tiles.set(at, slug);
    if (term !== undefined && !terms.has(term)) say(slug, `names the term ${term}, which does not exist`);
    const own = shorthands.filter(({ places: held }) => held.includes(slug)).map(({ zh }) => zh);
    const expected = [...sentences].flatMap(([id, { zh }]) =>
      namesIn(zh, name.zh, own).map((within) => keyOf(id, within)),
    );
    const listed = says.map(({ sentence, within }) => keyOf(sentence, within));
    for (const key of expected) if (!listed.includes(key)) say(slug, `is named in ${key}, which is not listed`);
    for (const key of listed) if (!expected.includes(key)) say(slug, `lists ${key}, which does not name it so`);
    if (says.some(({ sentence }, index) => index > 0 && compareIds(says[index - 1]!.sentence, sentence) > 0))
      say(slug, 'lists its sentences in another order than the report’s');
  }
  return slips;
}

/** How a sentence names a place: by itself (undefined), and by each shorthand that holds it. */
function namesIn(zh: string, name: string, shorthands: string[]): (string | undefined)[] {
  const within = shorthands.filter((shorthand) => zh.includes(shorthand));
  const rest = within.reduce((text, shorthand) => text.replaceAll(shorthand, '　'), zh);
  return [...(rest.includes(name) ? [undefined] : []), ...within];
}

function keyOf(sentence: string, within: string | undefined): string {
  return within === undefined ? sentence : `${sentence} (${within})`;
}
