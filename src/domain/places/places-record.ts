import type { Place } from './join-places.ts';
import type { PlacesFile } from './place-schema.ts';
import type { PlacesRecord } from './places-record-schema.ts';

/** The public record of the places. */
export function placesRecord(file: PlacesFile | null, places: Place[]): PlacesRecord {
  return file && { note: file.note, source: file.source, places };
}
