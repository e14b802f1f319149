import { keyOf, type KeyEntry } from './key.ts';
import { WIDTHS, type Setting, type Size } from './layout.ts';
import type { Picture } from './mark.ts';
import { placeChart } from './place-chart.ts';
import type { Chart } from './series.ts';

/** A chart laid out in one language, once for each width, with the key that its marks need: all that is printed is made from it. */
export type LaidOutChart = Setting & { chart: Chart; pictures: Record<Size, Picture>; key: KeyEntry[] };

/** Lays a chart out for narrow and for wide places. */
export function layOutChart(chart: Chart, { locale, t, site }: Setting): LaidOutChart {
  const at = (size: Size) => placeChart(chart, { width: WIDTHS[size], locale, t, site });
  const pictures = { narrow: at('narrow'), wide: at('wide') };
  return { chart, locale, t, site, pictures, key: keyOf(pictures.wide, t) };
}
