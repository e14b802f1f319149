import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { ChartEntry } from './chart-schema.ts';
import { rolesOf, ruleOf, type FormRule } from './forms.ts';
import type { Role } from './panel.ts';

type Entry = Extract<ChartEntry, { panels: unknown }>;
type Item = Entry['panels'][number]['items'][number];
type Numbers = Map<string, ReportNumber>;

/**
 * What keeps charts from being honest or from being drawn at all: a number or chart that does not exist, two units on an
 * axis, a line between different statuses, no single value on an axis, no date on a timeline, a role that the form does not
 * draw or cannot do without, a slug inside another.
 */
export function chartFaults(entries: ChartEntry[], numbers: Numbers): { slug: string; what: string }[] {
  return entries.flatMap((entry) => {
    const within = entries.filter(({ slug }) => slug !== entry.slug && slug.includes(entry.slug));
    const faults = within.map(({ slug }) => `its slug is contained in ${slug}`);
    if (entry.form !== 'counts') faults.push(...scaleFaults(entry, entries, numbers), ...panelFaults(entry, numbers));
    return faults.map((what) => ({ slug: entry.slug, what }));
  });
}

function scaleFaults(entry: Entry, entries: ChartEntry[], numbers: Numbers): string[] {
  const { scaleWith, form } = entry;
  if (scaleWith === undefined) return [];
  const partner = entries.find(({ slug }) => slug === scaleWith);
  if (!partner) return [`shares its scale with ${scaleWith}, which does not exist`];
  if (!ruleOf(form).sharesScale || partner.form === 'counts' || !ruleOf(partner.form).sharesScale)
    return [`shares its scale with ${scaleWith}, which ${form} and ${partner.form} cannot`];
  const units = new Set(
    [entry, partner].flatMap(({ panels }) => panels.flatMap(({ items }) => unitsOf(items, numbers))),
  );
  return units.size > 1 ? [`shares its scale with ${scaleWith}, which is in another unit`] : [];
}

function panelFaults(entry: Entry, numbers: Numbers): string[] {
  return entry.panels.flatMap(({ form = entry.form, items }, index) => {
    const ids = items.flatMap(({ number, times }) => (times === undefined ? [number] : [number, times]));
    const unknown = ids.filter((id) => !numbers.has(id));
    if (unknown.length > 0) return unknown.map((id) => `names the number ${id}, which does not exist`);
    const where = entry.panels.length > 1 ? `panel ${index + 1} (${form})` : `its ${form}`;
    const rule = ruleOf(form);
    const on = onAxis(items).map(({ number }) => numbers.get(number)!);
    return [...roleFaults(rule, items), ...lineFaults(rule, on), ...axisFaults(rule, on)].map(
      (what) => `${where} ${what}`,
    );
  });
}

function roleFaults(rule: FormRule, items: Item[]): string[] {
  const roles = items.map(({ role }) => role);
  const needed = new Set<Role>([...(rule.needs ?? []), ...(roles.includes('change') ? (rule.change ?? []) : [])]);
  const drawn = rolesOf(rule);
  const lost = [...new Set(roles)].filter((role) => !drawn.includes(role));
  const counted = [...needed, 'change' as const].filter((role) => role !== 'part');
  const twice = [...new Set(counted)].filter((role) => roles.filter((other) => other === role).length > 1);
  return [
    ...[...needed].filter((role) => !roles.includes(role)).map((role) => `has no item that is its ${role}`),
    ...twice.map((role) => `has more than one item that is its ${role}`),
    ...lost.map((role) => `has a ${role}, which it cannot draw; it draws ${drawn.join(', ')}`),
  ];
}

function lineFaults({ joins }: FormRule, on: ReportNumber[]): string[] {
  if (!joins || new Set(on.map(({ status }) => status)).size < 2) return [];
  const ends = on.map(({ id, status }) => `${id} (${status})`);
  return [`joins numbers of different status by a line: ${ends.join(', ')}`];
}

function axisFaults({ axis }: FormRule, on: ReportNumber[]): string[] {
  if (axis === 'none') return [];
  if (axis === 'time') {
    const undated = on.filter(({ time }) => (time?.asOf ?? null) === null);
    return undated.map(({ id }) => `hangs ${id} on an axis of time, which falls due at no year`);
  }
  const units = [...new Set(on.map(({ unit }) => unit.id))];
  const are = (kind: string) => on.every(({ unit }) => unit.kind === kind);
  const valueless = on.filter(({ value }) => value === null);
  const negative = on.filter(({ value }) => value !== null && value < 0);
  return [
    ...(units.length > 1 ? [`puts ${units.join(' and ')} on one axis`] : []),
    ...(axis === 'share' && !are('percent') ? ['draws shares of what is not in per cent'] : []),
    ...(axis === 'rank' && !are('rank') ? ['ranks what is no rank'] : []),
    ...valueless.map(({ id }) => `puts ${id} on an axis, which has no single value`),
    ...negative.map(({ id }) => `puts ${id} on an axis from zero, which is below it`),
  ];
}

/** A change is a bracket between two numbers and stands on no axis. */
function onAxis(items: Item[]): Item[] {
  return items.filter(({ role }) => role !== 'change');
}

function unitsOf(items: Item[], numbers: Numbers): string[] {
  return onAxis(items).flatMap(({ number }) => numbers.get(number)?.unit.id ?? []);
}
