import { max, scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { VALUE, textBlock } from './text-block.ts';

type Scale = ScaleLinear<number, number>;

const AXIS = 84;
/** Places beyond the worst that the line still shows. */
const BEYOND = 9;

/**
 * Places in a ranking on a reversed line, better to the right; the report’s own “up so many places” is a bracket between
 * them, for a line would join a result with the site’s arithmetic.
 */
export function placeRank(panel: Panel, layout: Layout): Block {
  const [start, now] = [datumIn(panel.data, 'start'), datumIn(panel.data, 'now')];
  const worst = Math.ceil((max([start, now], valueOf)! + BEYOND) / 10) * 10;
  const scale = scaleLinear([worst, 1], [4, layout.width - 12]);
  const ends = [placeEnd(start, panel, layout, scale), placeEnd(now, panel, layout, scale)];
  return {
    height: AXIS + 72 + max(ends, ({ height }) => height)!,
    marks: [
      { kind: 'line', x1: 0, x2: layout.width, y1: AXIS, y2: AXIS, tone: 'soft' },
      ...placeTicks(panel, layout, scale),
      ...placeRise(panel, layout, scale(valueOf(start)), scale(valueOf(now))),
      ...ends.flatMap(({ marks }) => marks),
    ],
  };
}

function placeTicks({ line, data }: Panel, layout: Layout, scale: Scale): Mark[] {
  const round = scale.ticks(isNarrow(layout) ? 3 : 6).filter((tick) => tick > 1 && tick !== line?.at);
  const { unit } = datumIn(data, 'now').number;
  const label = { kind: 'text', size: TYPE.axis, tone: 'soft' } as const;
  const ticks = [...round, 1].flatMap((place): Mark[] => {
    const x = scale(place);
    const text = formatNumber(place, unit, layout.locale).figure;
    return [
      { kind: 'line', x1: x, x2: x, y1: AXIS - 4, y2: AXIS + 4, tone: 'soft' },
      { ...label, x, y: AXIS + 20, text, anchor: place === 1 ? 'end' : 'middle' },
    ];
  });
  if (!line) return ticks;
  const x = scale(line.at);
  return [
    ...ticks,
    { kind: 'line', x1: x, x2: x, y1: AXIS - 30, y2: AXIS + 30, tone: 'ink', dashed: true },
    { ...label, x: x + 5, y: AXIS + 36, text: line.label[layout.locale] },
  ];
}

function placeRise(panel: Panel, layout: Layout, from: number, to: number): Mark[] {
  const change = datumIn(panel.data, 'change');
  const middle = { kind: 'text', x: (from + to) / 2, anchor: 'middle' } as const;
  return [
    { kind: 'bracket', from, to, at: 54, side: 'above' },
    { ...middle, y: 26, text: changeText(change, layout.locale), ...VALUE },
    { ...middle, y: 43, text: captionText(change, panel, layout), size: TYPE.caption, tone: 'soft' },
    { kind: 'link-area', x: from, y: 8, width: to - from, height: 60, number: change.number.id },
  ];
}

/** A dot on the line and its words below; at a narrow width the two stand at the edges. */
function placeEnd(datum: Datum, panel: Panel, layout: Layout, scale: Scale): Block {
  const narrow = isNarrow(layout);
  const { id, status } = datum.number;
  const x = scale(valueOf(datum));
  const first = datum.role === 'start';
  const width = narrow ? 140 : first ? 220 : 300;
  const left = narrow ? (first ? 0 : layout.width - 145) : Math.max(0, x - 6);
  const words = captionText(datum, panel, layout);
  const caption = textBlock(words, { width: width - 15, x: 15, size: TYPE.caption, tone: 'soft' });
  const foot: Mark[] = [
    { kind: 'sign', x: 4.5, y: 12, size: 9, status },
    { kind: 'text', x: 15, y: 17, text: valueText(datum, layout.locale), ...VALUE },
    moveMarks(caption.marks, 0, 20),
  ];
  return {
    height: caption.height,
    marks: [
      { kind: 'dot', x, y: AXIS, r: 6, status },
      moveMarks(foot, left, AXIS + 48),
      { kind: 'link-area', x: left, y: AXIS - 10, width, height: 78 + caption.height, number: id },
    ],
  };
}
