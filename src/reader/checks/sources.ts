import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const FIELDS = ['title', 'publisher', 'date'] as const;
type Cited = { file: string; id: string; url?: string | undefined } & {
  [Field in (typeof FIELDS)[number]]?: string | null | undefined;
};

const say = (field: (typeof FIELDS)[number], source: Cited) =>
  source[field] === null ? `no ${field}` : `the ${field} “${source[field]}”`;

/** A page has one title and one day, whoever cites it, and one publisher, unless the report of an outcome names apart whose words these are. */
export function checkSources({ terms, sources, outcomes }: Content): Fault[] {
  const cited: Cited[] = [
    ...terms.flatMap(({ file, data }) => (data.sources ?? []).map((source) => ({ ...source, file, id: data.slug }))),
    ...Object.entries(sources.data).map(([id, source]) => ({ ...source, file: sources.file, id })),
    ...outcomes.flatMap(({ file, data }) =>
      data.reports.map(({ source: { issuer, publisher, ...source } }) => ({
        ...source,
        publisher: issuer === undefined ? publisher : undefined,
        file,
        id: data.slug,
      })),
    ),
  ];
  const firsts = new Map<string, Cited>();
  return cited.flatMap((source) => {
    const { file, id, url } = source;
    if (url === undefined) return [];
    const first = firsts.get(url) ?? source;
    firsts.set(url, first);
    return FIELDS.filter((field) => source[field] !== undefined && first[field] !== undefined)
      .filter((field) => source[field] !== first[field])
      .map((field) => ({
        file,
        id,
        what: `gives ${url} ${say(field, source)}, ${first.id} in ${first.file} gives it ${say(field, first)}; a page has one`,
      }));
  });
}
