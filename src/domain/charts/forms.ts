import type { Layout } from './layout.ts';
import type { Block } from './mark.ts';
import type { Datum, Panel, Role } from './panel.ts';
import { placeBars } from './place-bars.ts';
import { placeFigures } from './place-figures.ts';
import { placeLedger } from './place-ledger.ts';
import { placeNested } from './place-nested.ts';
import { placeProgress } from './place-progress.ts';
import { placeRank } from './place-rank.ts';
import { placeStack } from './place-stack.ts';
import { placeStreaks } from './place-streaks.ts';
import { placeTags } from './place-tags.ts';
import { placeThresholds } from './place-thresholds.ts';
import { placeUnits } from './place-units.ts';
import { placeWaffle } from './place-waffle.ts';

/** What a form is: how it is drawn, and what its numbers must be so that the picture is honest. */
export type FormRule = {
  /** Lays a panel out. `sharing` is what stands on one scale with it, where panels share one: its own data and the others’. */
  place: (panel: Panel, layout: Layout, sharing: Datum[] | null) => Block;
  /** What the numbers stand on: one axis from zero, shares of a hundred, places in a ranking, a dot for each, or nothing in common. */
  axis: 'zero' | 'share' | 'rank' | 'dots' | 'none';
  /** Roles without which it cannot be drawn, and beside which it draws no other; without them it draws start, now and target. */
  needs?: readonly Role[];
  /** The differences that it draws, each with the two numbers between which it lies. */
  differences?: Partial<Record<'change' | 'gap', readonly [Role, Role]>>;
  /** Several of its panels can have one axis. */
  sharesScale?: true;
};

/** Every form of a panel: a new one is a file and a line here. */
export const FORMS = {
  bars: {
    place: placeBars,
    axis: 'zero',
    differences: { change: ['start', 'now'], gap: ['now', 'target'] },
    sharesScale: true,
  },
  stack: { place: placeStack, axis: 'zero', needs: ['part', 'whole'] },
  progress: { place: placeProgress, axis: 'zero' },
  rank: {
    place: placeRank,
    axis: 'rank',
    needs: ['start', 'now', 'change'],
    differences: { change: ['start', 'now'] },
  },
  nested: { place: placeNested, axis: 'zero' },
  units: { place: placeUnits, axis: 'zero', sharesScale: true },
  waffle: { place: placeWaffle, axis: 'share', differences: { change: ['start', 'now'] } },
  streaks: { place: placeStreaks, axis: 'dots' },
  tags: { place: placeTags, axis: 'none' },
  thresholds: { place: placeThresholds, axis: 'zero' },
  ledger: { place: placeLedger, axis: 'none' },
  figures: { place: placeFigures, axis: 'none' },
} as const satisfies Record<string, FormRule>;
export type Form = keyof typeof FORMS;

/** The rule of a form. */
export function ruleOf(form: Form): FormRule {
  return FORMS[form];
}

/** The roles that a form draws; an item in another would be lost in silence. */
export function rolesOf({ needs, differences = {} }: FormRule): Role[] {
  const roles = needs ?? ['start', 'now', 'target'];
  return [...new Set<Role>([...roles, ...(Object.keys(differences) as Role[])])];
}
