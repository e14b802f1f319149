/**
 * JSON Schemas that stand elsewhere now, by their old paths below /data/, each with the new one. At the old path stands a schema
 * that is nothing but a reference to the new one, which every program for schemas follows on every host.
 */
export const MOVED_SCHEMAS: Record<string, string> = { 'terms.schema.json': 'schema/terms.json' };

/** The schema at the old path; `address` is that of the new one. */
export function writeMoved(address: string): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $comment: `Moved to ${address}`, $ref: address };
}
