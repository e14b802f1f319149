import type { QuotedTerm } from '../../domain/terms/term-changes-schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const QUOTED = ['zh', 'pinyin', 'en', 'sense', 'explanation'] as const satisfies (keyof QuotedTerm)[];

/** The lists of what versions of the glossary changed: one for each from the second on, with terms that exist or are told whole. */
export function checkTermChanges({ terms, termChanges }: Content): Fault[] {
  const known = new Map<string, Partial<QuotedTerm>>(terms.map(({ data }) => [data.slug, data]));
  const sorted = termChanges.toSorted((a, b) => b.data.version - a.data.version);
  return sorted.flatMap(({ file, data: { version, changed, added } }, at): Fault[] => {
    const due = sorted.length - at + 1;
    const faults: Fault[] = version === due ? [] : [{ file, what: `is version ${version}, where ${due} is due` }];
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
