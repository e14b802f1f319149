import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { needlessFiles } from './one-file-each.ts';

/** The lists of changes: one at most for a chapter, of each edition from the second on, with sentences that exist and did change. */
export function checkChanges({ report, translations, changes }: Content): Fault[] {
  const listed = translations.flatMap(
    ({ file: translation, data: { chapter, heading, units, version = 1, translated } }) => {
      const list = changes.find((one) => one.data.chapter === chapter);
      if (!list)
        return version > 1 ? [{ file: translation, what: `is version ${version} and has no list of changes` }] : [];
      const { file, data } = list;
      const faults: Fault[] = [];
      const versions = data.editions.map((edition) => edition.version);
      if (versions.join() !== Array.from({ length: version - 1 }, (_, i) => i + 2).join()) {
        faults.push({ file, what: `lists the versions ${versions.join(', ')}; the translation is version ${version}` });
      }
      if (data.editions.at(-1)?.date !== translated) faults.push({ file, what: `its last date is not ${translated}` });
      const next = new Map([['heading', heading], ...Object.entries(units).map(([id, { en }]) => [id, en] as const)]);
      for (const edition of data.editions.toReversed()) {
        for (const [id, { old }] of Object.entries(edition.changes)) {
          if (!next.has(id)) faults.push({ file, id, what: 'is no sentence of this chapter' });
          else if (next.get(id) === old)
            faults.push({ file, id, what: `did not change in version ${edition.version}` });
          next.set(id, old);
        }
      }
      return faults;
    },
  );
  return [...needlessFiles(report, changes), ...listed];
}
