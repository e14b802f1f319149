import { STATUSES, type Status } from '../numbers/status.ts';
import { RESULT_KINDS, type ResultKind } from './record.ts';

/** What a search is: the query and the filters, each null for all. */
export type SearchState = {
  query: string;
  kind: ResultKind | null;
  chapter: number | null;
  status: Status | null;
  /** Whether explanations are looked through as well. */
  explain: boolean;
  /** Whether the sentences stand in the report’s order with the query in the middle of the line. */
  concordance: boolean;
};

/** A pasted page of Chinese is 45 kB in an address, and servers answer 431. */
const LONGEST_IN_ADDRESS = 200;

/** Reads an address; what it does not know is left out, a second `q` too. Never throws. */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search);
  const kind = given.get('kind');
  const status = given.get('status');
  const chapter = given.get('chapter') ?? '';
  return {
    query: given.get('q') ?? '',
    kind: RESULT_KINDS.find((known) => known === kind) ?? null,
    chapter: /^\d{1,3}$/.test(chapter) ? Number(chapter) : null,
    status: STATUSES.find((known) => known === status) ?? null,
    explain: given.has('explain'),
    concordance: given.has('concordance'),
  };
}

/**
 * The part of an address from `?` on, where `search` was before it: what is no part of a search, such as a setting, stays. Of the
 * query at most 200 characters are written.
 */
export function writeAddress({ query, kind, chapter, status, explain, concordance }: SearchState, search = ''): string {
  const params = new URLSearchParams(search);
  const write = (name: string, value: string | null) => {
    params.delete(name);
    if (value !== null) params.set(name, value);
  };
  write('q', query.trim() === '' ? null : [...query].slice(0, LONGEST_IN_ADDRESS).join(''));
  write('kind', kind);
  write('chapter', chapter === null ? null : String(chapter));
  write('status', status);
  write('explain', explain ? '' : null);
  write('concordance', concordance ? '' : null);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
