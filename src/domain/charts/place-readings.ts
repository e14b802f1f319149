import type { Outcome } from '../outcomes/join-outcomes.ts';
import type { Cell } from './cell.ts';
import { TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block } from './mark.ts';
import type { ChartOutcomes } from './outcome-rows.ts';
import { textBlock } from './text-block.ts';
import { placeUnitRows } from './unit-rows.ts';

/**
 * Every goal, forecast, project and event as a square, in rows by what may be said of it, all of one look; dashed where nothing
 * was found.
 */
export function placeReadings({ rows }: Extract<ChartOutcomes, { by: 'reading' }>, layout: Layout): Block {
  const { locale, t, width } = layout;
  const squares = placeUnitRows(
    rows.map(({ label, numbered, named }) => ({
      label: label[locale],
      cells: [...numbered, ...named].map((outcome) => outcomeCell(outcome, layout)),
    })),
    layout,
  );
  const dashed = textBlock(t('chart.outcomes.dashed'), { width, size: TYPE.caption, tone: 'soft' });
  return stackBlocks([squares, dashed], 14);
}

/** What came of an announcement as a square: dashed where no later source was found. */
export function outcomeCell({ slug, title, reports }: Outcome, { locale }: Pick<Layout, 'locale'>): Cell {
  return {
    look: reports.length === 0 ? 'dashed' : 'outline',
    leads: { outcome: slug, says: title[locale] },
  };
}
