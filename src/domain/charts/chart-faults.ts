import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { ChartEntry, Form } from './chart-schema.ts';

/** Forms in which every number of a panel stands on one axis. */
const ON_AXIS: Form[] = [
  'bars',
  'bullet',
  'stack',
  'slope',
  'nested',
  'units',
  'waffle',
  'streaks',
  'thresholds',
  'wholes',
];
const SHARES: Form[] = ['slope', 'waffle', 'wholes'];
/** What a form cannot be drawn without: a role, or a part of it. */
const NEEDS: Partial<Record<Form, string[]>> = {
  slope: ['start', 'now'],
  rank: ['start', 'now', 'change'],
  bullet: ['now', 'target'],
  stack: ['part', 'whole'],
};

type Entry = Extract<ChartEntry, { panels: unknown }>;
type Item = Entry['panels'][number]['items'][number];

/**
 * What keeps charts from being honest or from being drawn at all: a number or chart that does not exist, two units on an
 * axis, a line between different statuses, no single value on an axis, no date on a timeline, a slug inside another.
 */
export function chartFaults(
  entries: ChartEntry[],
  numbers: Map<string, ReportNumber>,
): { slug: string; what: string }[] {
  const slugs = entries.map(({ slug }) => slug);
  return entries.flatMap((entry) => {
    const within = slugs.filter((slug) => slug !== entry.slug && slug.includes(entry.slug));
    const faults = within.map((slug) => `its slug is contained in ${slug}`);
    if (entry.form !== 'counts') faults.push(...panelFaults(entry, numbers, slugs));
    return faults.map((what) => ({ slug: entry.slug, what }));
  });
}

function panelFaults(entry: Entry, numbers: Map<string, ReportNumber>, slugs: string[]): string[] {
  const partner = entry.scaleWith;
  const lost =
    partner !== undefined && !slugs.includes(partner) ? [`shares its scale with ${partner}, which does not exist`] : [];
  return [
    ...lost,
    ...entry.panels.flatMap(({ form = entry.form, items }, index) => {
      const ids = items.flatMap(({ number, times }) => (times === undefined ? [number] : [number, times]));
      const unknown = ids.filter((id) => !numbers.has(id));
      if (unknown.length > 0) return unknown.map((id) => `names the number ${id}, which does not exist`);
      const where = entry.panels.length > 1 ? `panel ${index + 1} (${form})` : `its ${form}`;
      return axisFaults(form, items, numbers).map((what) => `${where} ${what}`);
    }),
  ];
}

function axisFaults(form: Form, items: Item[], numbers: Map<string, ReportNumber>): string[] {
  const on = items.filter(({ as }) => as !== 'change').map(({ number }) => numbers.get(number)!);
  // A change in a frame of bars is a bracket between two of them.
  const between = form === 'bars' && items.some(({ as }) => as === 'change') ? ['start', 'now'] : [];
  const faults = [...(NEEDS[form] ?? []), ...between]
    .filter((need) => !items.some(({ role, as }) => (as ?? role) === need))
    .map((need) => `has no item that is its ${need}`);
  if (form === 'slope' && new Set(on.map(({ status }) => status)).size > 1) {
    faults.push(
      `joins numbers of different status by a line: ${on.map(({ id, status }) => `${id} (${status})`).join(', ')}`,
    );
  }
  if (form === 'timeline') {
    const undated = on.filter(({ time }) => (time?.asOf ?? null) === null);
    faults.push(...undated.map(({ id }) => `hangs ${id} on an axis of time, which falls due at no year`));
  }
  if (!ON_AXIS.includes(form) && form !== 'rank') return faults;

  const units = [...new Set(on.map(({ unit }) => unit.id))];
  if (units.length > 1) faults.push(`puts ${units.join(' and ')} on one axis`);
  if (SHARES.includes(form) && on.some(({ unit }) => unit.kind !== 'percent'))
    faults.push('draws shares of what is not in per cent');
  for (const { id, value } of on) {
    if (value === null) faults.push(`puts ${id} on an axis, which has no single value`);
    else if (value < 0) faults.push(`puts ${id} on an axis from zero, which is below it`);
  }
  return faults;
}
