import { STATUSES } from '../../domain/numbers/status.ts';
import { RESULT_KINDS } from '../../domain/search/record.ts';
import { createTranslate, type Translate } from '../../domain/ui/translate.ts';

/** The interface’s words that the script of the search page says; the page hands them over, since the script knows no language. */
const SEARCH_KEYS = [
  ...RESULT_KINDS.map((kind) => `search.kind.${kind}` as const),
  ...(['all', ...RESULT_KINDS] as const).map((kind) => `search.kinds.${kind}` as const),
  ...STATUSES.map((status) => `status.${status}` as const),
  'search.allStatuses',
  'search.allChapters',
  'search.inChapter',
  'search.inChapters',
  'search.found',
  'search.near',
  'search.corrected',
  'search.none',
  'search.apart',
  'search.words',
  'search.matches',
  'search.sentences',
  'search.sentencesOf',
  'action.copied',
  'action.notCopied',
  'action.failed',
  'search.noneFiltered',
  'search.withoutWords',
  'search.wordsMissing',
  'search.searching',
  'search.slow',
  'search.failed',
  'search.failedLine',
  'search.more',
  'search.printed',
] as const;
type SearchKey = (typeof SEARCH_KEYS)[number];

export type SearchTranslate = Translate<SearchKey>;

/** The words as an attribute of the page holds them. */
export function writePhrases(t: Translate): string {
  return JSON.stringify(Object.fromEntries(SEARCH_KEYS.map((key) => [key, t.phrase(key)])));
}

/** The words out of that attribute. */
export function readPhrases(written: string, lang: string): SearchTranslate {
  return createTranslate(JSON.parse(written) as Record<SearchKey, string>, lang);
}
