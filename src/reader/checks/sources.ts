import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const FIELDS = ['title', 'publisher', 'date'] as const;
type Fields = { [Field in (typeof FIELDS)[number]]?: string | null | undefined };
type Cited = Fields & { file: string; id: string; url?: string | undefined; original: string };
/** Words for a paper, a site or an account that a copy does not name. */
const UNNAMED = /未注明|(?:报名|站名|账号)未见/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

const say = (field: (typeof FIELDS)[number], source: Cited) =>
  source[field] === null ? `no ${field}` : `the ${field} “${source[field]}”`;

/** `original` is what a reader is told by which to find a page that has no address. */
function cite(source: Fields & { url?: string | undefined; about?: string | undefined }, file: string, id: string) {
  const { title, about, publisher, date } = source;
  return { ...source, file, id, original: [title ?? about, publisher, date].filter(Boolean).join(', ') };
}

/**
 * A page has one title and one day, whoever cites it, and one publisher, unless the report of an outcome names apart whose words these
 * are. What was seen in a copy only, and so has no address, is as good as the original that the copy names, with its year.
 */
export function checkSources({ terms, sources, outcomes }: Content): Fault[] {
  const cited: Cited[] = [
    ...terms.flatMap(({ file, data }) => (data.sources ?? []).map((source) => cite(source, file, data.slug))),
    ...Object.entries(sources.data).map(([id, source]) => cite(source, sources.file, id)),
    ...outcomes.flatMap(({ file, data }) =>
      data.reports.map(({ source }) => ({
        ...cite({ ...source, about: source.about?.zh }, file, data.slug),
        publisher: source.issuer === undefined ? source.publisher : undefined,
      })),
    ),
  ];
  const firsts = new Map<string, Cited>();
  return cited.flatMap((source) => {
    const { file, id, url, original } = source;
    if (url === undefined) {
      if (YEAR.test(original) && !UNNAMED.test(original)) return [];
      const what = `cites “${original}” from a copy that does not name its original: name who published it and in which year, or cite another page`;
      return [{ file, id, what }];
    }
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
