import { ruleOf } from './forms.ts';
import { TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Picture } from './mark.ts';
import { placeCounts } from './place-counts.ts';
import type { Chart } from './series.ts';
import { textBlock } from './text-block.ts';

/** Lays a chart out at one width: its panels below one another, each with its heading. The height is whole. */
export function placeChart(chart: Chart, layout: Layout): Picture {
  const blocks = chart.counts
    ? [placeCounts(chart.counts, layout)]
    : chart.panels.map((panel) => placePanel(panel, layout, chart.scaleTo));
  const { height, marks } = stackBlocks(blocks, 28);
  return { width: layout.width, height: Math.ceil(height) + 2, marks };
}

function placePanel(panel: Chart['panels'][number], layout: Layout, scaleTo: number | null): Block {
  const block = ruleOf(panel.form).place(panel, layout, scaleTo);
  if (!panel.title) return block;
  const { locale, width } = layout;
  return stackBlocks([textBlock(panel.title[locale], { width, size: TYPE.title, weight: 600 }), block], 8);
}
