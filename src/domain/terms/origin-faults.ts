import type { Term } from './term-schema.ts';

/** What a first use or a quotation says of time cannot be so: it is later than the report, or than the page that tells of it. */
export function originFaults({ first, use, later, sources = [] }: Term, reportDate: string): string[] {
  const dateOf = (address: string) => sources.find(({ url }) => url === address)?.date ?? null;
  const isLater = (date: string, limit: string) => date > limit.slice(0, date.length);
  const told = [
    ...(first ? [{ ...first, what: 'the first use' }] : []),
    ...(use ? [{ ...use, what: 'the quotation (use)' }] : []),
  ];
  const years = [...(later?.en.matchAll(/\b(?:19|20)\d{2}\b/g) ?? [])].map(([year]) => year);
  return [
    ...told.flatMap(({ what, date, source }) => {
      const told = dateOf(source);
      return told !== null && isLater(date, told) ? [`${what} is of ${date}, its source of ${told} already`] : [];
    }),
    ...(first && isLater(first.date, reportDate) ? [`its first use, ${first.date}, is later than the report`] : []),
    ...(later && !years.some((year) => year >= reportDate.slice(0, 4))
      ? ['says what came later without a year that is not before the report']
      : []),
  ];
}
