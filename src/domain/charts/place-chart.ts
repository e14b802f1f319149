import { ruleOf } from './forms.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Picture } from './mark.ts';
import { placeBarcode } from './place-barcode.ts';
import { placeFirmness } from './place-firmness.ts';
import { placeOutcomeFigures } from './place-outcome-figures.ts';
import { placeReadings } from './place-readings.ts';
import { placeStages } from './place-stages.ts';
import { placeTiles } from './place-tiles.ts';
import type { Datum } from './panel.ts';
import type { Chart } from './series.ts';
import { textBlock } from './text-block.ts';

/** Lays a chart out at one width: its panels below one another, each with its heading. The height is whole. */
export function placeChart(chart: Chart, layout: Layout): Picture {
  const { height, marks } = stackBlocks(blocksOf(chart, layout), isNarrow(layout) ? 14 : 28);
  return { width: layout.width, height: Math.ceil(height) + 2, marks };
}

function blocksOf({ counts, outcomes, places, stages, panels, sharing }: Chart, layout: Layout): Block[] {
  if (counts?.by === 'sentence') return [placeBarcode(counts.rows, layout)];
  if (counts?.by === 'commitment') return [placeFirmness(counts.rows, layout)];
  if (outcomes)
    return [outcomes.by === 'figure' ? placeOutcomeFigures(outcomes, layout) : placeReadings(outcomes, layout)];
  if (places) return [placeTiles(places, layout)];
  if (stages) return [placeStages(stages, layout)];
  return panels.map((panel) => placePanel(panel, layout, sharing));
}

function placePanel(panel: Chart['panels'][number], layout: Layout, sharing: Datum[] | null): Block {
  const block = ruleOf(panel.form).place(panel, layout, sharing);
  if (!panel.title) return block;
  const { locale, width } = layout;
  return stackBlocks([textBlock(panel.title[locale], { width, size: TYPE.title, weight: 600 }), block], 8);
}
