import { max, scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { textBlock, valueStyle } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

type Scale = ScaleLinear<number, number>;

/** What the sign before a caption takes, in px. */
const INDENT = 15;
/** Where the track runs below the words of the change. */
const TRACK = 74;
/** Places that the track goes on beyond the two. */
const BEYOND = { worse: 24, better: 20 };

/**
 * Places in a ranking on a track that runs from worse to better, solid within the ranking and dashed outside it. The report’s
 * own “up so many places”, or down, is a bracket between the two, for a line would join a result with the site’s arithmetic.
 */
export function placeRank(panel: Panel, layout: Layout): Block {
  const ends = [datumIn(panel.data, 'start'), datumIn(panel.data, 'now')].sort((a, b) => valueOf(b) - valueOf(a));
  const [worse, better] = ends.map(valueOf) as [number, number];
  const worst = worse + BEYOND.worse;
  const best = Math.max(1, better - BEYOND.better);
  const scale = scaleLinear([worst, best], [0, layout.width - 6]);
  const track: Block = {
    height: TRACK + 44,
    marks: [
      ...placeTrack(panel, layout, scale),
      ...placeChange(panel, layout, scale(worse), scale(better)),
      ...ends.map((datum): Mark => {
        return { kind: 'dot', x: scale(valueOf(datum)), y: TRACK, r: 6, status: datum.number.status };
      }),
    ],
  };
  return stackBlocks([track, placeWords(ends, panel, layout, scale)], 4);
}

function placeTrack({ line, data }: Panel, layout: Layout, scale: Scale): Mark[] {
  const best = scale.domain()[1]!;
  const { unit } = datumIn(data, 'now').number;
  const label = { kind: 'text', size: TYPE.axis, tone: 'soft' } as const;
  const ticks = scale.ticks(isNarrow(layout) ? 3 : 6).flatMap((place): Mark[] => {
    const x = scale(place);
    const text = formatNumber(place, unit, layout.locale).figure;
    const half = textWidth(text, TYPE.axis) / 2;
    if (x < half) return [];
    const anchor = layout.width - x < half ? 'end' : 'middle';
    return [
      { kind: 'line', x1: x, x2: x, y1: TRACK + 9, y2: TRACK + 14, tone: 'soft' },
      { ...label, x: Math.min(x, layout.width), y: TRACK + 27, text, anchor },
    ];
  });
  const edge = line ? scale(line.at + 0.5) : 0;
  const outside: Mark[] = line
    ? [
        { kind: 'line', x1: 0, x2: edge, y1: TRACK, y2: TRACK, tone: 'soft', width: 2, dashed: true },
        { ...label, x: 0, y: TRACK + 42, text: line.label[layout.locale] },
      ]
    : [];
  return [
    ...outside,
    { kind: 'line', x1: edge, x2: scale(best), y1: TRACK, y2: TRACK, tone: 'ink', width: 2 },
    ...ticks,
  ];
}

function placeChange(panel: Panel, layout: Layout, from: number, to: number): Mark[] {
  const change = datumIn(panel.data, 'change');
  const middle = { kind: 'text', x: (from + to) / 2, anchor: 'middle' } as const;
  const { id, status } = change.number;
  return [
    { kind: 'bracket', from, to, at: TRACK - 20, side: 'above' },
    { ...middle, y: 17, text: changeText(change, layout.locale), ...valueStyle(status) },
    { ...middle, y: 36, text: captionText(change, panel, layout), size: TYPE.caption, tone: 'soft' },
    { kind: 'link-area', x: from, y: 0, width: to - from, height: TRACK - 12, number: id },
  ];
}

/** The words of both places, each in the middle below its dot, as wide as the edges and the other allow. */
function placeWords(ends: Datum[], panel: Panel, layout: Layout, scale: Scale): Block {
  const [first, last] = ends.map((datum) => scale(valueOf(datum))) as [number, number];
  const blocks = ends.map((datum) => {
    const x = scale(valueOf(datum));
    const most = Math.min(2 * x, 2 * (layout.width - x), last - first - 10);
    const caption = captionText(datum, panel, layout);
    const lines = wrapText(caption, most - INDENT, TYPE.caption);
    const width = INDENT + max(lines, (line) => textWidth(line, TYPE.caption))!;
    const value = textBlock(valueText(datum, layout.locale), {
      ...{ width: most, x, anchor: 'middle' },
      ...valueStyle(datum.number.status),
    });
    const words = signedText(caption, datum, width + 0.01);
    const marks = [...value.marks, moveMarks(words.marks, x - width / 2, value.height)];
    return { datum, left: x - most / 2, most, height: value.height + words.height, marks };
  });
  return {
    height: max(blocks, ({ height }) => height)!,
    marks: blocks.flatMap(({ datum, left, most, height, marks }): Mark[] => [
      ...marks,
      { kind: 'link-area', x: left, y: -58, width: most, height: height + 58, number: datum.number.id },
    ]),
  };
}
