import type { Form } from './chart-schema.ts';
import { TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Picture } from './mark.ts';
import { placeBars } from './place-bars.ts';
import { placeBullet } from './place-bullet.ts';
import { placeCounts } from './place-counts.ts';
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
import type { Chart, Panel } from './series.ts';
import { textBlock } from './text-block.ts';

const PLACES: Record<Form, (panel: Panel, layout: Layout, scaleTo: number | null) => Block> = {
  bars: placeBars,
  bullet: placeBullet,
  stack: placeStack,
  slope: placeSlope,
  rank: placeRank,
  wholes: placeWholes,
  nested: placeNested,
  units: placeUnits,
  waffle: placeWaffle,
  streaks: placeStreaks,
  thresholds: placeThresholds,
  timeline: placeTimeline,
  figures: placeFigures,
  table: placeTable,
};

/** Lays a chart out at one width: its panels below one another, each with its heading. Every height is whole. */
export function placeChart(chart: Chart, layout: Layout): Picture {
  const blocks = chart.counts
    ? [placeCounts(chart.counts, layout)]
    : chart.panels.map((panel) => placePanel(panel, layout, chart.scaleTo));
  const { height, marks } = stackBlocks(blocks, 28);
  return { width: layout.width, height: Math.ceil(height) + 2, marks };
}

function placePanel(panel: Panel, layout: Layout, scaleTo: number | null): Block {
  const block = PLACES[panel.form](panel, layout, scaleTo);
  if (!panel.title) return block;
  return stackBlocks(
    [textBlock(panel.title[layout.locale], { width: layout.width, size: TYPE.title, weight: 600 }), block],
    8,
  );
}
