import { WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Mark, type Picture } from './mark.ts';
import { placeChart } from './place-chart.ts';
import type { Chart } from './series.ts';
import { sourceLine } from './source-line.ts';
import { linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

/** Size of the image that previews show, in px. */
export const SOCIAL = { width: 1200, height: 630 } as const;

const PADDING = 56;
const COLUMN = 400;
const TITLE = 40;
const LARGEST = 1.8;

/** The image of a chart for previews: the question and the site at the left, the chart at the right, as large as it fits. */
export function placeSocial(chart: Chart, { locale, words }: Omit<Layout, 'width'>): Picture {
  const layout: Layout = { width: WIDTHS.wide, locale, words };
  const lines = balanceText(chart.title[locale], COLUMN, TITLE);
  const head = linesBlock(lines, { size: TITLE, face: 'serif' });
  const foot = stackBlocks(
    [
      textBlock(words('site.title'), { width: COLUMN, size: 22, face: 'serif' }),
      textBlock(sourceLine(chart, layout), { width: COLUMN, size: 15, tone: 'soft' }),
    ],
    6,
  );
  const room = { width: SOCIAL.width - COLUMN - 3 * PADDING, height: SOCIAL.height - 2 * PADDING };
  const fitted = Object.values(WIDTHS).map((width) => {
    const picture = placeChart(chart, { width, locale, words });
    return { picture, scale: Math.min(room.width / picture.width, room.height / picture.height, LARGEST) };
  });
  // Whichever layout lets the words stand larger.
  const { picture, scale } = fitted.reduce((best, other) => (other.scale > best.scale ? other : best));
  const left = COLUMN + 2 * PADDING;
  const marks: Mark[] = [
    moveMarks(head.marks, PADDING, PADDING),
    moveMarks(foot.marks, PADDING, SOCIAL.height - PADDING - foot.height),
    {
      kind: 'line',
      x1: left - PADDING / 2,
      x2: left - PADDING / 2,
      y1: PADDING,
      y2: SOCIAL.height - PADDING,
      tone: 'rule',
    },
    {
      kind: 'scaled',
      x: left,
      y: PADDING + Math.max(0, (room.height - picture.height * scale) / 2),
      scale: Math.round(scale * 1000) / 1000,
      marks: picture.marks,
    },
  ];
  return { ...SOCIAL, marks };
}
