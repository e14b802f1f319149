import { z } from 'zod';

/** A day as `YYYY-MM-DD`. One of the two YAML readers in use gives a `Date` for it, at midnight UTC. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
