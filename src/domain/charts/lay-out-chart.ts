import { keyOf, type KeyEntry } from './key.ts';
import { forSizes, WIDTHS, type Setting, type Size } from './layout.ts';
import type { Picture } from './mark.ts';
import { placeChart } from './place-chart.ts';
import type { Chart } from './series.ts';

/**
 * A chart laid out in one language, once for each width, with the key that its marks need: all that is printed is made from
 * it. `address` is where its page stands, as print has it; null where the site has no address of its own yet.
 */
export type LaidOutChart = Setting & {
  chart: Chart;
  pictures: Record<Size, Picture>;
  key: KeyEntry[];
  address: string | null;
};

/** Lays a chart out for every width. */
export function layOutChart(chart: Chart, setting: Setting, address: string | null = null): LaidOutChart {
  const { locale, t, site } = setting;
  const pictures = forSizes((size) => placeChart(chart, { width: WIDTHS[size], locale, t, site }));
  return { chart, locale, t, site, pictures, key: keyOf(pictures.wide, t), address };
}
