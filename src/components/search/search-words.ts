import type { Locale } from '../../domain/locale.ts';
import type { Status } from '../../domain/numbers/status.ts';
import type { ResultKind } from '../../domain/search/record.ts';

/** The interface’s words that the script of the search page says. */
export type SearchWords = {
  locale: Locale;
  kind: Record<ResultKind, string>;
  kinds: Record<ResultKind | 'all', string>;
  status: Record<Status, string>;
  allStatuses: string;
  allChapters: string;
  chapter: string;
  chapters: string;
  found: string;
  near: string;
  corrected: string;
  none: string;
  noneFiltered: string;
  searching: string;
  failed: string;
  more: string;
};
