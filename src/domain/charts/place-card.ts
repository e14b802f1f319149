import { WIDTHS, type Layout } from './layout.ts';
import { keyOf, placeKey } from './key.ts';
import { moveMarks, stackBlocks, type Block, type Picture } from './mark.ts';
import { placeChart } from './place-chart.ts';
import type { Chart } from './series.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

const PADDING = 36;
const TITLE = 24;
const SMALL = 11.5;

/** Width of the card in px; pictures of it are drawn larger. */
export const CARD_WIDTH = WIDTHS.wide + 2 * PADDING;

/** Width of every picture of a chart as a file, in px. */
export const PICTURE_WIDTH = 1200;

/** Size of the card’s picture in px, as scripts/pictures.ts makes it. */
export function pictureSize(chart: Chart, layout: Omit<Layout, 'width'>): { width: number; height: number } {
  const { width, height } = placeCard(chart, layout);
  return { width: PICTURE_WIDTH, height: Math.round((height * PICTURE_WIDTH) / width) };
}

/** The whole card that stands alone in files: title, chart, key, what it does not show, source and licence. */
export function placeCard(chart: Chart, { locale, words }: Omit<Layout, 'width'>): Picture {
  const layout: Layout = { width: WIDTHS.wide, locale, words };
  const small = (text: string): Block => textBlock(text, { width: layout.width, size: SMALL, tone: 'soft' });
  const title = linesBlock(balanceText(chart.title[locale], layout.width, TITLE), { size: TITLE, face: 'serif' });
  const rule: Block = { height: 1, marks: [{ kind: 'line', x1: 0, x2: layout.width, y1: 0, y2: 0, tone: 'rule' }] };
  const notShown = `${words('chart.notShown')}${locale === 'zh' ? '：' : ': '}${chart.not[locale]}`;
  const foot = stackBlocks([small(notShown), small(sourceLine(chart, layout)), small(words('chart.licence'))], 4);
  const blocks = [title, placeChart(chart, layout), placeKey(keyOf(chart, layout), layout), rule, foot];
  const { height, marks } = stackBlocks(blocks, 20);
  return { width: CARD_WIDTH, height: Math.ceil(height) + 2 * PADDING, marks: [moveMarks(marks, PADDING, PADDING)] };
}
