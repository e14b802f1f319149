import { greatest } from 'd3';
import { writeSentences } from '../punctuation.ts';
import { dateline } from './dateline.ts';
import { placeKey } from './key.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import { moveMarks, stackBlocks, type Block, type Mark, type Picture } from './mark.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

/** Size of the image that previews show, in px. */
export const SOCIAL = { width: 1200, height: 630 } as const;

const PADDING = 48;
const COLUMN = 400;
/** Sizes of question and answer, from large to small: the first at which the column holds them. */
const SIZES = [40, 36, 32, 28, 25].map((title) => ({ title, finding: Math.round(title * 0.56) }));
const LARGEST = 1.8;
const LEFT = COLUMN + 2 * PADDING;
const ROOM = { width: SOCIAL.width - LEFT - PADDING, height: SOCIAL.height - 2 * PADDING };

/** The image of a chart for previews: question, answer, source and address at the left, the chart at the right, as large as it fits. */
export function placeSocial(laidOut: LaidOutChart): Picture {
  const foot = placeFoot(laidOut);
  const heads = SIZES.map((size) => placeHead(laidOut, size));
  const head = heads.find(({ height }) => height + foot.height + 20 <= ROOM.height) ?? heads.at(-1)!;
  // Whichever layout lets the words stand larger, with its key.
  const drawn = Object.values(laidOut.pictures).map((picture) => fit(withKey(picture, laidOut)));
  const { picture, scale } = greatest(drawn, (fitted) => fitted.scale)!;
  const middle = LEFT - PADDING / 2;
  const marks: Mark[] = [
    moveMarks(head.marks, PADDING, PADDING),
    moveMarks(foot.marks, PADDING, SOCIAL.height - PADDING - foot.height),
    { kind: 'line', x1: middle, x2: middle, y1: PADDING, y2: SOCIAL.height - PADDING, tone: 'rule' },
    {
      kind: 'scaled',
      x: LEFT,
      y: PADDING + Math.max(0, (ROOM.height - picture.height * scale) / 2),
      scale,
      marks: picture.marks,
    },
  ];
  return { ...SOCIAL, marks };
}

function placeHead(laidOut: LaidOutChart, size: (typeof SIZES)[number]): Block {
  const { chart, locale } = laidOut;
  const dated = textBlock(dateline(laidOut), { width: COLUMN, size: 13, tone: 'soft' });
  const lines = balanceText(chart.title[locale], COLUMN, size.title);
  const finding = textBlock(chart.shows[locale], { width: COLUMN, size: size.finding });
  return stackBlocks([dated, linesBlock(lines, { size: size.title, face: 'serif' }), finding], 14);
}

function placeFoot({ chart, address, ...setting }: LaidOutChart): Block {
  const { locale, site, t } = setting;
  const small = (text: string) => textBlock(text, { width: COLUMN, size: 13, tone: 'soft' });
  const name = textBlock(site.name[locale], { width: COLUMN, size: 20, face: 'serif' });
  const source = writeSentences([sourceLine(chart, setting), t('chart.licence', { site: site.name[locale] })], locale);
  return stackBlocks([name, small(source), ...(address === null ? [] : [small(address)])], 4);
}

function withKey(picture: Picture, { key }: LaidOutChart): Picture {
  if (key.length === 0) return picture;
  const { height, marks } = stackBlocks([picture, placeKey(key, picture.width)], 14);
  return { width: picture.width, height, marks };
}

/** How much larger a picture may be drawn, in whole hundredths. */
function fit(picture: Picture): { picture: Picture; scale: number } {
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, LARGEST);
  return { picture, scale: Math.floor(scale * 100) / 100 };
}
