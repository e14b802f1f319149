import type { Term } from './term-schema.ts';

/**
 * What a first use or a quotation says cannot be so, in words: it is later than the report or than the page that tells of it, or
 * the words quoted stand neither in the title nor in the excerpt of their source. “……” leaves words out.
 */
export function originFaults({ first, use, later, sources = [] }: Term, reportDate: string): string[] {
  const dateOf = (address: string) => sources.find(({ url }) => url === address)?.date ?? null;
  const isLater = (date: string, limit: string) => date > limit.slice(0, date.length);
  const told = [
    ...(first ? [{ ...first, what: 'the first use' }] : []),
    ...(use ? [{ ...use, what: 'the quotation (use)' }] : []),
  ];
  const quoted = sources.find(({ url }) => url !== undefined && url === use?.source);
  const seen = bare(`${quoted?.title ?? ''} ${quoted?.excerpt ?? ''}`);
  const unseen = (use?.zh.split(/……|…/u) ?? []).filter((words) => !seen.includes(bare(words)));
  const years = [...(later?.en.matchAll(/\b(?:19|20)\d{2}\b/g) ?? [])].map(([year]) => year);
  return [
    ...told.flatMap(({ what, date, source }) => {
      const told = dateOf(source);
      return told !== null && isLater(date, told) ? [`${what} is of ${date}, its source of ${told} already`] : [];
    }),
    ...unseen.map(
      (words) =>
        `quotes “${words}” (use), which stands neither in the title nor in the excerpt of its source; store the words that were read, or drop the quotation`,
    ),
    ...(first && isLater(first.date, reportDate) ? [`its first use, ${first.date}, is later than the report`] : []),
    ...(later && !years.some((year) => year >= reportDate.slice(0, 4))
      ? ['says what came later without a year that is not before the report']
      : []),
  ];
}

/** A text without spaces and punctuation, which pages and editors set in their own ways. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
