import { greatest } from 'd3';
import type { LaidOutChart } from './lay-out-chart.ts';
import { moveMarks, stackBlocks, type Mark, type Picture } from './mark.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

/** Size of the image that previews show, in px. */
export const SOCIAL = { width: 1200, height: 630 } as const;

const PADDING = 56;
const COLUMN = 400;
const TITLE = 40;
const LARGEST = 1.8;
const LEFT = COLUMN + 2 * PADDING;
const ROOM = { width: SOCIAL.width - COLUMN - 3 * PADDING, height: SOCIAL.height - 2 * PADDING };

/** The image of a chart for previews: the question and the site at the left, the chart at the right, as large as it fits. */
export function placeSocial({ chart, pictures, ...setting }: LaidOutChart): Picture {
  const { locale, site } = setting;
  const lines = balanceText(chart.title[locale], COLUMN, TITLE);
  const head = linesBlock(lines, { size: TITLE, face: 'serif' });
  const name = textBlock(site.name[locale], { width: COLUMN, size: 22, face: 'serif' });
  const source = textBlock(sourceLine(chart, setting), { width: COLUMN, size: 15, tone: 'soft' });
  const foot = stackBlocks([name, source], 6);
  // Whichever layout lets the words stand larger.
  const { picture, scale } = greatest(Object.values(pictures).map(fit), (fitted) => fitted.scale)!;
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

/** How much larger a picture may be drawn, in whole hundredths. */
function fit(picture: Picture): { picture: Picture; scale: number } {
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, LARGEST);
  return { picture, scale: Math.floor(scale * 100) / 100 };
}
