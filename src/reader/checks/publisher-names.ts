import { isNamedInChinese } from '../../domain/terms/publisher-names.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** Where a folder has English names for publishers, each that is named in Chinese has one, and none is left over. */
export function checkPublisherNames({ terms, sources, outcomes, publisherNames }: Content): Fault[] {
  if (publisherNames === null) return [];
  const { file, data: names } = publisherNames;
  const cited = [
    ...terms.flatMap(({ file, data }) =>
      (data.sources ?? []).map(({ publisher }) => ({ file, id: data.slug, publisher })),
    ),
    ...Object.entries(sources.data).map(([id, { publisher }]) => ({ file: sources.file, id, publisher })),
    ...outcomes.flatMap(({ file, data }) =>
      data.reports.flatMap(({ source: { publisher, issuer } }) =>
        [publisher, ...(issuer === undefined ? [] : [issuer])].map((name) => ({
          file,
          id: data.slug,
          publisher: name,
        })),
      ),
    ),
  ];
  const byPublisher = Map.groupBy(cited, ({ publisher }) => publisher);
  const unnamed = [...byPublisher.values()]
    .map(([first]) => first!)
    .filter(({ publisher }) => isNamedInChinese(publisher) && names[publisher] === undefined);
  const unused = Object.keys(names).filter((name) => !byPublisher.has(name));
  return [
    ...unnamed.map(({ file: where, id, publisher }) => ({
      file: where,
      id,
      what: `cites ${publisher}, which has no English name: write ${publisher} as another source does, or give its name in ${file}`,
    })),
    ...unused.map((id) => ({ file, id, what: 'is the publisher of no source; take it out' })),
  ];
}
