import type { PlacesFile } from '../places/place-schema.ts';
import type { OutcomeEntry } from './outcome-schema.ts';

/** The places that an outcome names, by themselves or inside a shorthand: in its title, and where that names none in its quote. */
export function placesOf({ title, quote }: Pick<OutcomeEntry, 'title' | 'quote'>, file: PlacesFile): string[] {
  const inTitle = namedIn(title.zh, file);
  return inTitle.length > 0 ? inTitle : namedIn(quote, file);
}

function namedIn(text: string, { places, shorthands }: PlacesFile): string[] {
  const held = shorthands.filter(({ zh }) => text.includes(zh)).flatMap((shorthand) => shorthand.places);
  return places.filter(({ slug, name }) => text.includes(name.zh) || held.includes(slug)).map(({ slug }) => slug);
}
