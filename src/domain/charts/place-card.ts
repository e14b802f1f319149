import { PUNCTUATION } from '../punctuation.ts';
import { placeKey } from './key.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import { moveMarks, stackBlocks, type Block, type Picture } from './mark.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

const PADDING = 36;
const TITLE = 24;
const SMALL = 11.5;

/** Width of every picture of a chart as a file, in px. */
export const PICTURE_WIDTH = 1200;

/** Size of the card’s picture in px. */
export function pictureSize(laidOut: LaidOutChart): { width: number; height: number } {
  const { width, height } = placeCard(laidOut);
  return { width: PICTURE_WIDTH, height: Math.round((height * PICTURE_WIDTH) / width) };
}

/** The whole card that stands alone in files: title, chart, key, what it does not show, source and licence. */
export function placeCard({ chart, pictures, key, ...setting }: LaidOutChart): Picture {
  const { locale, t, site } = setting;
  const { width } = pictures.wide;
  const small = (text: string): Block => textBlock(text, { width, size: SMALL, tone: 'soft' });
  const title = linesBlock(balanceText(chart.title[locale], width, TITLE), { size: TITLE, face: 'serif' });
  const rule: Block = { height: 1, marks: [{ kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'rule' }] };
  const notShown = `${t('chart.notShown')}${PUNCTUATION[locale].colon}${chart.not[locale]}`;
  const licence = t('chart.licence', { site: site.name[locale] });
  const foot = stackBlocks([small(notShown), small(sourceLine(chart, setting)), small(licence)], 4);
  const { height, marks } = stackBlocks([title, pictures.wide, placeKey(key, width), rule, foot], 20);
  return {
    width: width + 2 * PADDING,
    height: Math.ceil(height) + 2 * PADDING,
    marks: [moveMarks(marks, PADDING, PADDING)],
  };
}
