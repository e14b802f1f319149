import { compareIds } from '../ids.ts';
import type { Cue } from '../numbers/commitment-schema.ts';
import type { SentenceText } from '../numbers/read-commitment.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { dueOf, type Due } from './due-date.ts';
import { readFirmness, type Firmness } from './firmness.ts';
import type { PlacesFile } from '../places/place-schema.ts';
import { placesOf } from './outcome-places.ts';
import type { OutcomeEntry } from './outcome-schema.ts';

/** A promise with what was reported of it later, as pages, data and search take it. */
export type Outcome = Omit<OutcomeEntry, 'numbers' | 'due' | 'places' | 'commitment'> & {
  numbers: ReportNumber[];
  due: Due;
  firmness: Firmness;
  /** Slugs of the places that it concerns. */
  places: string[];
};

type Setting = {
  numbers: Map<string, ReportNumber>;
  sentences: ReadonlyMap<string, SentenceText>;
  cues: Cue[];
  /** The report’s day, from which years are counted. */
  date: string;
  /** Null where the content lists no places. */
  places: PlacesFile | null;
};

/** Joins the entries with their numbers, due dates and firmness, in the order of the report. */
export function joinOutcomes(entries: OutcomeEntry[], { numbers, sentences, cues, date, places }: Setting): Outcome[] {
  return entries
    .map((entry) => {
      const { commitment: _, ...told } = entry;
      const own = entry.numbers.map((id) => numbers.get(id)!);
      const firmness = own[0] ? firmnessOf(own[0]) : readFirmness(entry, sentences.get(entry.sentence)!, cues);
      const concerned = entry.places ?? (places ? placesOf(entry, places) : []);
      return { ...told, numbers: own, due: dueOf(entry, numbers, date), firmness, places: concerned };
    })
    .sort((a, b) => compareIds(a.sentence, b.sentence) || a.slug.localeCompare(b.slug));
}

function firmnessOf({ commitment, hedge }: ReportNumber): Firmness {
  return { commitment: commitment ?? 'flat', word: hedge };
}
