import { joinParts, PUNCTUATION, writeSentences } from '../punctuation.ts';
import { dateline } from './dateline.ts';
import { placeKey } from './key.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import { moveMarks, stackBlocks, type Block, type Picture } from './mark.ts';
import { PICTURE_WIDTHS } from './picture-variant.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

const PADDING = 32;
const TITLE = 24;
const FINDING = 15.5;
const SMALL = 11.5;

/** Width of the plain picture of a chart, in px. */
export const PICTURE_WIDTH = PICTURE_WIDTHS[0];

/** Size of the card’s picture in px. */
export function pictureSize(laidOut: LaidOutChart): { width: number; height: number } {
  const { width, height } = placeCard(laidOut);
  return { width: PICTURE_WIDTH, height: Math.round((height * PICTURE_WIDTH) / width) };
}

/** The whole card that stands alone in files: question, answer, chart, key, what it does not show, source, licence, address. */
export function placeCard({ chart, pictures, key, address, ...setting }: LaidOutChart): Picture {
  const { locale, t, site } = setting;
  const { width } = pictures.wide;
  const small = (text: string): Block => textBlock(text, { width, size: SMALL, tone: 'soft' });
  const title = linesBlock(balanceText(chart.title[locale], width, TITLE), { size: TITLE, face: 'serif' });
  const head = small(dateline({ chart, locale, t }));
  const finding = textBlock(chart.shows[locale], { width, size: FINDING });
  const rule: Block = { height: 1, marks: [{ kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'rule' }] };
  const notShown = `${t('chart.notShown')}${PUNCTUATION[locale].colon}${chart.not[locale]}`;
  const source = writeSentences([sourceLine(chart, setting)], locale);
  const origin = joinParts([t('chart.licence', { site: site.name[locale] }), address], 'comma', locale);
  const foot = stackBlocks([notShown, source, origin].map(small), 4);
  const drawn = [
    stackBlocks([head, title, finding], 8),
    pictures.wide,
    ...(key.length > 0 ? [placeKey(key, width)] : []),
    rule,
    foot,
  ];
  const { height, marks } = stackBlocks(drawn, 20);
  return {
    width: width + 2 * PADDING,
    height: Math.ceil(height) + 2 * PADDING,
    marks: [moveMarks(marks, PADDING, PADDING)],
  };
}
