/** A source as a page of running text cites it; the first group is its name. */
const SOURCE_TAG = /<Source of="([^"]*)" \/>/g;

/** The names of the sources that a text cites, each once, in the order in which its notes are numbered: that of the first citing. */
export function citedSources(body: string): string[] {
  return [...new Set([...body.matchAll(SOURCE_TAG)].map(([, name]) => name!))];
}
