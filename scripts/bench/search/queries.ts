import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { RESULT_KINDS, type SearchRecord } from '../../../src/domain/search/record.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const wantedSchema = z.partialRecord(z.enum(RESULT_KINDS), text);
const querySchema = z.strictObject({
  ask: text,
  first: wantedSchema.optional(),
  finds: z.union([wantedSchema, z.array(wantedSchema)]).optional(),
  nothing: z.literal(true).optional(),
  near: z.literal(true).optional(),
});

/** A query of tests/search/queries.yaml with the heading it stands below. */
export type BenchQuery = z.infer<typeof querySchema> & { group: string };
type Wanted = z.infer<typeof wantedSchema>;
/** What was answered. */
export type Found = { results: { kind: string; id: string }[]; near: boolean };
/** What the page answered, and how fast. */
export type Answer = Found & {
  /** Milliseconds from the last key to the final list, and of the search itself in it. */
  typing: number;
  search: number;
  /** What had to be fetched for it. */
  requests: number;
};
/** What is wrong with an answer; all zero or false for a good one. */
export type Verdict = {
  wanted: number;
  missed: string[];
  wrongFirst: boolean;
  falseAnswer: boolean;
  wrongTone: boolean;
};

/** Results that a reader sees without moving. */
const SEEN = 5;

/** The queries, in the order of the file. */
export function readQueries(): BenchQuery[] {
  const file = join(import.meta.dirname, '../../../tests/search/queries.yaml');
  const groups = z.record(z.string(), z.array(querySchema)).parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(groups).flatMap(([group, queries]) => queries.map((query) => ({ ...query, group })));
}

/** Holds an answer to what the query file wants; `records` gives the words of a result by `kind id`. */
export function judge(query: BenchQuery, { results, near }: Found, records: Map<string, SearchRecord>): Verdict {
  const seen = results.slice(0, SEEN).map(({ kind, id }) => records.get(`${kind} ${id}`));
  const finds = [query.finds ?? []].flat();
  const missed = finds.filter((wanted) => !seen.some((record) => record && isWanted(record, wanted)));
  const first = seen[0];
  return {
    wanted: finds.length,
    missed: missed.map((wanted) => JSON.stringify(wanted)),
    wrongFirst: query.first !== undefined && !(first && isWanted(first, query.first)),
    falseAnswer: query.nothing === true && results.length > 0,
    wrongTone: query.nothing !== true && near !== (query.near === true),
  };
}

function isWanted({ kind, zh, en }: SearchRecord, wanted: Wanted): boolean {
  const words = wanted[kind];
  if (words === undefined) return false;
  return kind === 'term' ? zh[0] === words : [...zh, ...en].some((line) => line.includes(words));
}
