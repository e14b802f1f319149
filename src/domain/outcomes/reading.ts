/**
 * What may be said of a promise beside the later record, in the order in which a reader scans it: a closed list, each one
 * explained on the page (`outcome.<reading>`). There is no score and no verdict beyond these.
 */
export const READINGS = [
  'reached',
  'took-place',
  'in-part',
  'begun',
  'before-due',
  'below-at-due',
  'no-date',
  'other-measure',
  'sources-differ',
  'no-measure',
  'not-found',
  'withdrawn',
] as const;
export type Reading = (typeof READINGS)[number];
