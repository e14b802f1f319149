import type { QuotedTerm } from '../../domain/terms/term-changes-schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const QUOTED = ['zh', 'pinyin', 'en', 'sense', 'explanation'] as const satisfies (keyof QuotedTerm)[];

/** The lists of what versions of the glossary changed: one for each from the second on, with terms that exist or are told whole; the first changed nothing. */
export function checkTermChanges({ terms, termChanges }: Content): Fault[] {
  const known = new Map<string, Partial<QuotedTerm>>(terms.map(({ data }) => [data.slug, data]));
  const sorted = termChanges.toSorted((a, b) => b.data.version - a.data.version);
  const first = sorted.at(-1)?.data.version === 1 ? 1 : 2;
  return sorted.flatMap(({ file, data: { version, date, changed, added } }, at): Fault[] => {
    const due = sorted.length - at - 1 + first;
    const faults: Fault[] = version === due ? [] : [{ file, what: `is version ${version}, where ${due} is due` }];
    if (version === 1 && Object.keys(changed).length + added.length > 0)
      faults.push({ file, what: 'is the first version and has a date alone: there was nothing to change' });
    const later = sorted[at - 1]?.data.date;
    if (later !== undefined && later < date)
      faults.push({ file, what: `is of ${date}, the version behind it of ${later}` });
    for (const id of added) {
      if (!known.delete(id)) faults.push({ file, id, what: 'is said to be new and is no term' });
    }
    for (const [id, old] of Object.entries(changed)) {
      const today = known.get(id) ?? {};
      const lacks = QUOTED.filter((field) => today[field] === undefined && old[field] === undefined);
      const same = Object.entries(old).filter(
        ([field, value]) => JSON.stringify(today[field as keyof QuotedTerm]) === JSON.stringify(value),
      );
      if (lacks.length > 0) faults.push({ file, id, what: `is no term, and its ${lacks.join(', ')} is not told` });
      if (same.length > 0) faults.push({ file, id, what: `${same.map(([field]) => field).join(', ')} did not change` });
      known.set(id, Object.assign({}, today, old));
    }
    return faults;
  });
}
