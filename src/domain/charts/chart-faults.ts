import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { ChartEntry, PanelEntry } from './chart-schema.ts';
import { rolesOf, ruleOf, type FormRule } from './forms.ts';
import { isDifference, type Role } from './panel.ts';

type Item = PanelEntry['panels'][number]['items'][number];
type Numbers = Map<string, ReportNumber>;
/** What charts rest on besides their own files. */
export type ChartGround = {
  numbers: Numbers;
  sentences: ReadonlySet<string>;
  hasPlaces: boolean;
  hasOutcomes: boolean;
};

/**
 * What keeps charts from being honest or from being drawn at all: a number or sentence that does not exist, two units on an
 * axis, no single value on an axis, a role that the form does not draw or cannot do without, a slug inside another.
 */
export function chartFaults(entries: ChartEntry[], ground: ChartGround): { slug: string; what: string }[] {
  return entries.flatMap((entry) => {
    const within = entries.filter(({ slug }) => slug !== entry.slug && slug.includes(entry.slug));
    const faults = within.map(({ slug }) => `its slug is contained in ${slug}`);
    return [...faults, ...formFaults(entry, ground)].map((what) => ({ slug: entry.slug, what }));
  });
}

function formFaults(entry: ChartEntry, { numbers, sentences, hasPlaces, hasOutcomes }: ChartGround): string[] {
  if ('panels' in entry) return [...scaleFaults(entry, numbers), ...panelFaults(entry, numbers)];
  if (entry.form === 'tiles') return hasPlaces ? [] : ['draws places, and there is no file places.yaml'];
  if (entry.form === 'outcomes') return hasOutcomes ? [] : ['draws outcomes, and there are none in content/outcomes'];
  if (entry.form !== 'stages') return [];
  return entry.stages
    .flatMap(({ members }) => members)
    .filter(({ sentence }) => !sentences.has(sentence))
    .map(({ sentence }) => `names the sentence ${sentence}, which does not exist`);
}

function scaleFaults({ oneScale, form, panels }: PanelEntry, numbers: Numbers): string[] {
  if (!oneScale) return [];
  if (panels.some((panel) => !ruleOf(panel.form ?? form).sharesScale || panel.form))
    return [`has one scale, which ${form} cannot`];
  const units = new Set(panels.flatMap(({ items }) => unitsOf(items, numbers)));
  return units.size > 1 ? [`puts ${[...units].join(' and ')} on one scale`] : [];
}

function panelFaults(entry: PanelEntry, numbers: Numbers): string[] {
  return entry.panels.flatMap(({ form = entry.form, items }, index) => {
    const ids = items.flatMap(({ number, times }) => (times === undefined ? [number] : [number, times]));
    const unknown = ids.filter((id) => !numbers.has(id));
    if (unknown.length > 0) return unknown.map((id) => `names the number ${id}, which does not exist`);
    const where = entry.panels.length > 1 ? `panel ${index + 1} (${form})` : `its ${form}`;
    const rule = ruleOf(form);
    const on = onAxis(items).map(({ number }) => numbers.get(number)!);
    return [...roleFaults(rule, items), ...axisFaults(rule, on)].map((what) => `${where} ${what}`);
  });
}

function roleFaults(rule: FormRule, items: Item[]): string[] {
  const roles = items.map(({ role }) => role);
  const ends = Object.entries(rule.differences ?? {}).flatMap(([role, between]) =>
    roles.includes(role as Role) ? between : [],
  );
  const needed = new Set<Role>([...(rule.needs ?? []), ...ends]);
  const drawn = rolesOf(rule);
  const lost = [...new Set(roles)].filter((role) => !drawn.includes(role));
  const counted = [...needed, 'change' as const, 'gap' as const].filter((role) => role !== 'part');
  const twice = [...new Set(counted)].filter((role) => roles.filter((other) => other === role).length > 1);
  return [
    ...[...needed].filter((role) => !roles.includes(role)).map((role) => `has no item that is its ${role}`),
    ...twice.map((role) => `has more than one item that is its ${role}`),
    ...lost.map((role) => `has a ${role}, which it cannot draw; it draws ${drawn.join(', ')}`),
  ];
}

function axisFaults({ axis }: FormRule, on: ReportNumber[]): string[] {
  if (axis === 'none') return [];
  const units = [...new Set(on.map(({ unit }) => unit.id))];
  const are = (kind: string) => on.every(({ unit }) => unit.kind === kind);
  const valueless = on.filter(({ value }) => value === null);
  const idsWhere = (test: (value: number) => boolean) =>
    on.flatMap(({ id, value }) => (value !== null && test(value) ? id : []));
  const uncounted = axis === 'dots' ? idsWhere((value) => !Number.isInteger(value) || value < 1) : [];
  const beyond = axis === 'share' ? idsWhere((value) => value > 100) : [];
  return [
    ...(units.length > 1 && axis !== 'dots' ? [`puts ${units.join(' and ')} on one axis`] : []),
    ...(axis === 'share' && !are('percent') ? ['draws shares of what is not in per cent'] : []),
    ...(axis === 'rank' && !are('rank') ? ['ranks what is no rank'] : []),
    ...valueless.map(({ id }) => `puts ${id} on an axis, which has no single value`),
    ...uncounted.map((id) => `draws a dot for each of ${id}, which is no whole number from one on`),
    ...beyond.map((id) => `draws ${id} as a share of a hundred, and it is more`),
    ...(axis === 'dots' ? [] : idsWhere((value) => value < 0)).map(
      (id) => `puts ${id} on an axis from zero, which is below it`,
    ),
  ];
}

/** A difference is a bracket between two numbers and stands on no axis. */
function onAxis(items: Item[]): Item[] {
  return items.filter(({ role }) => !isDifference(role));
}

function unitsOf(items: Item[], numbers: Numbers): string[] {
  return onAxis(items).flatMap(({ number }) => numbers.get(number)?.unit.id ?? []);
}
