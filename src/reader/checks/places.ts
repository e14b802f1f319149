import { placeFaults } from '../../domain/places/place-faults.ts';
import { isAllowedPublisher } from '../../domain/terms/publisher-schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { sentenceTexts } from './resolved-numbers.ts';

/** The list of places holds every sentence that names one, and its source is of a publisher on the list. */
export function checkPlaces(content: Content): Fault[] {
  if (content.places === null) return [];
  const { file, data } = content.places;
  const terms = new Set(content.terms.map((term) => term.data.slug));
  const { host } = new URL(data.source.url);
  return [
    ...placeFaults(data, sentenceTexts(content), terms).map((slip) => ({ file, ...slip })),
    ...(isAllowedPublisher(data.source.url, content.publishers.data)
      ? []
      : [{ file, id: 'source', what: `is of ${host}, which is not on the list of publishers` }]),
  ];
}
