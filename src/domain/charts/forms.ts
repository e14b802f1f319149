import type { Layout } from './layout.ts';
import type { Block } from './mark.ts';
import type { Panel, Role } from './panel.ts';
import { placeBars } from './place-bars.ts';
import { placeBullet } from './place-bullet.ts';
import { placeFigures } from './place-figures.ts';
import { placeNested } from './place-nested.ts';
import { placeRank } from './place-rank.ts';
import { placeSlope } from './place-slope.ts';
import { placeStack } from './place-stack.ts';
import { placeStreaks } from './place-streaks.ts';
import { placeTable } from './place-table.ts';
import { placeThresholds } from './place-thresholds.ts';
import { placeTimeline } from './place-timeline.ts';
import { placeUnits } from './place-units.ts';
import { placeWaffle } from './place-waffle.ts';
import { placeWholes } from './place-wholes.ts';

/** What a form is: how it is drawn, and what its numbers must be so that the picture is honest. */
export type FormRule = {
  /** Lays a panel out. `scaleTo` is the greatest value of the axis where another chart shares it. */
  place: (panel: Panel, layout: Layout, scaleTo: number | null) => Block;
  /** What the numbers stand on: one axis from zero, shares of a hundred, places in a ranking, years, or nothing in common. */
  axis: 'zero' | 'share' | 'rank' | 'time' | 'none';
  /** Roles without which it cannot be drawn, and beside which it draws no other; without them it draws start, now and target. */
  needs?: readonly Role[];
  /** The two between which it draws a change as a bracket; a form without them draws no change. */
  change?: readonly [Role, Role];
  /** A line joins its numbers, which must then be of one status. */
  joins?: true;
  /** Its axis can be that of another chart. */
  sharesScale?: true;
};

/** Every form of a panel: a new one is a file and a line here. */
export const FORMS = {
  bars: { place: placeBars, axis: 'zero', change: ['start', 'now'], sharesScale: true },
  bullet: { place: placeBullet, axis: 'zero', needs: ['now', 'target'], change: ['now', 'target'] },
  stack: { place: placeStack, axis: 'zero', needs: ['part', 'whole'] },
  slope: { place: placeSlope, axis: 'share', needs: ['start', 'now'], change: ['start', 'now'], joins: true },
  rank: { place: placeRank, axis: 'rank', needs: ['start', 'now', 'change'], change: ['start', 'now'] },
  wholes: { place: placeWholes, axis: 'share' },
  nested: { place: placeNested, axis: 'zero' },
  units: { place: placeUnits, axis: 'zero' },
  waffle: { place: placeWaffle, axis: 'share' },
  streaks: { place: placeStreaks, axis: 'zero' },
  thresholds: { place: placeThresholds, axis: 'zero' },
  timeline: { place: placeTimeline, axis: 'time' },
  figures: { place: placeFigures, axis: 'none' },
  table: { place: placeTable, axis: 'none' },
} as const satisfies Record<string, FormRule>;
export type Form = keyof typeof FORMS;

/** The rule of a form. */
export function ruleOf(form: Form): FormRule {
  return FORMS[form];
}

/** The roles that a form draws; an item in another would be lost in silence. */
export function rolesOf({ needs, change }: FormRule): Role[] {
  const roles = needs ?? ['start', 'now', 'target'];
  return [...new Set<Role>([...roles, ...(change ? (['change'] as const) : [])])];
}
