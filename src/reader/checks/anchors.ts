import { FIXED_IDS } from '../../domain/site/fixed-ids.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** What is an anchor of a page by its own name does not have the name of another part of the page. */
export function checkAnchors({ numbers, subjects, outcomes, places, terms }: Content): Fault[] {
  const anchors = [
    ...[...numbers.data.stated, ...numbers.data.derived].map(({ id }) => ({ file: numbers.file, id })),
    ...subjects.data.map(({ id }) => ({ file: subjects.file, id })),
    ...(places?.data.places ?? []).map(({ slug }) => ({ file: places!.file, id: slug })),
    ...[...outcomes, ...terms].map(({ file, data }) => ({ file, id: data.slug })),
  ];
  return anchors
    .filter(({ id }) => FIXED_IDS.includes(id))
    .map((anchor) => ({ ...anchor, what: 'is the name of a part of a page already; give it another' }));
}
