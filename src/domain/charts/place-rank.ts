import { max, min, scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock, valueStyle } from './text-block.ts';

type Scale = ScaleLinear<number, number>;

/** Where the track runs below the words of the rise. */
const TRACK = 74;
/** Places that the track goes on beyond the two. */
const BEYOND = { worse: 12, better: 6 };

/**
 * Places in a ranking on a track that runs from worse to better, solid within the ranking and dashed outside it. The report’s
 * own “up so many places” is a bracket between the two, for a line would join a result with the site’s arithmetic.
 */
export function placeRank(panel: Panel, layout: Layout): Block {
  const [start, now] = [datumIn(panel.data, 'start'), datumIn(panel.data, 'now')];
  const worst = max([start, now], valueOf)! + BEYOND.worse;
  const best = Math.max(1, min([start, now], valueOf)! - BEYOND.better);
  const scale = scaleLinear([worst, best], [0, layout.width - 6]);
  const track: Block = {
    height: TRACK + 44,
    marks: [
      ...placeTrack(panel, layout, scale),
      ...placeRise(panel, layout, scale(valueOf(start)), scale(valueOf(now))),
      ...[start, now].map((datum): Mark => {
        return { kind: 'dot', x: scale(valueOf(datum)), y: TRACK, r: 6, status: datum.number.status };
      }),
    ],
  };
  return stackBlocks([track, placeWords([start, now], panel, layout, scale)], 4);
}

function placeTrack({ line, data }: Panel, layout: Layout, scale: Scale): Mark[] {
  const [worst, best] = scale.domain() as [number, number];
  const { unit } = datumIn(data, 'now').number;
  const label = { kind: 'text', size: TYPE.axis, tone: 'soft' } as const;
  const ticks = scale
    .ticks(isNarrow(layout) ? 3 : 6)
    .filter((place) => place < worst - 4)
    .flatMap((place): Mark[] => {
      const x = scale(place);
      const text = formatNumber(place, unit, layout.locale).figure;
      const anchor = layout.width - x < 14 ? 'end' : 'middle';
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

function placeRise(panel: Panel, layout: Layout, from: number, to: number): Mark[] {
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

/** The words of both places, each below its own where there is room, at the two edges on a phone. */
function placeWords(ends: Datum[], panel: Panel, layout: Layout, scale: Scale): Block {
  const half = layout.width / 2 - 8;
  const blocks = ends.map((datum, index) => {
    const x = index === 0 ? 0 : isNarrow(layout) ? half + 16 : Math.min(scale(valueOf(datum)) - 6, half + 90);
    const width = index === 0 ? half : layout.width - x;
    const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
    const words = stackBlocks([value, signedText(captionText(datum, panel, layout), datum, width)], 0);
    return { datum, x, width, words };
  });
  return {
    height: max(blocks, ({ words }) => words.height)!,
    marks: blocks.flatMap(({ datum, x, width, words }): Mark[] => [
      moveMarks(words.marks, x, 0),
      { kind: 'link-area', x, y: -58, width, height: words.height + 58, number: datum.number.id },
    ]),
  };
}
