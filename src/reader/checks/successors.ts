import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { missingPictures, pinnedSlugs } from '../read-pins.ts';
import { suggestName } from '../suggest-name.ts';

/** A chart that was kept and is no longer drawn says where its numbers stand now, so that old addresses lead there. */
export function checkSuccessors(
  { successors: { file, data }, charts, numbers }: Content,
  folder: ContentFolder,
): Fault[] {
  const slugs = charts.map(({ data }) => data.slug);
  const ids = [...numbers.data.stated, ...numbers.data.derived].map(({ id }) => id);
  const kept = pinnedSlugs(folder);
  const gone = kept.filter((slug) => !slugs.includes(slug));
  return [
    ...gone
      .filter((slug) => !data[slug])
      .map((id) => ({
        file,
        id,
        what: 'was kept and is no chart any more; say where it went: { chart: … } or { number: … }',
      })),
    ...gone.flatMap((id) =>
      missingPictures(id, folder).map((name) => ({
        file,
        id,
        what: `is shown on other pages by its picture, but ${name} is missing`,
      })),
    ),
    ...Object.entries(data).flatMap(([id, successor]): Fault[] => {
      if (slugs.includes(id)) return [{ file, id, what: 'is a chart; nothing has taken its place' }];
      if (!kept.includes(id)) return [{ file, id, what: 'was never kept, so no address of it is known' }];
      const [name, names] = 'chart' in successor ? [successor.chart, slugs] : [successor.number, ids];
      return names.includes(name)
        ? []
        : [{ file, id, what: `leads to ${name}, which does not exist${suggestName(name, names)}` }];
    }),
  ];
}
