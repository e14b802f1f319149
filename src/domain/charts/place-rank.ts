import { scaleLinear } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, type Block, type Mark } from './mark.ts';
import type { Panel } from './series.ts';
import { VALUE, textBlock } from './text-block.ts';
import { datumWhere, valueOf } from './value.ts';
import { changeText, valueText } from './value-text.ts';

/**
 * Places in a ranking on a reversed line, better to the right; the report’s own “up so many places” is a bracket between
 * them, for a line would join a result with the site’s arithmetic.
 */
export function placeRank(panel: Panel, layout: Layout): Block {
  const places = panel.data.filter(({ as }) => as === null);
  const change = datumWhere(panel.data, ({ as }) => as === 'change', 'change');
  const narrow = isNarrow(layout);
  const worst = Math.ceil((Math.max(...places.map(valueOf)) + 9) / 10) * 10;
  const scale = scaleLinear([worst, 1], [4, layout.width - 12]);
  const axis = 84;

  const marks: Mark[] = [{ kind: 'line', x1: 0, x2: layout.width, y1: axis, y2: axis, tone: 'soft' }];
  for (const value of [...scale.ticks(narrow ? 3 : 6).filter((tick) => tick > 1 && tick !== panel.line?.at), 1]) {
    const x = px(scale(value));
    const text = formatNumber(value, places[0]!.number.unit, layout.locale).figure;
    marks.push(
      { kind: 'line', x1: x, x2: x, y1: axis - 4, y2: axis + 4, tone: 'soft' },
      { kind: 'text', x, y: axis + 20, text, size: TYPE.axis, tone: 'soft', anchor: value === 1 ? 'end' : 'middle' },
    );
  }
  if (panel.line) {
    const x = px(scale(panel.line.at));
    marks.push(
      { kind: 'line', x1: x, x2: x, y1: axis - 30, y2: axis + 30, tone: 'ink', dashed: true },
      { kind: 'text', x: x + 5, y: axis + 36, text: panel.line.label[layout.locale], size: TYPE.axis, tone: 'soft' },
    );
  }

  const [from, to] = places.map((datum) => px(scale(valueOf(datum)))) as [number, number];
  const label = changeText(change, layout);
  const middle = px((from + to) / 2);
  marks.push(
    { kind: 'bracket', from, to, at: 54, side: 'above' },
    { kind: 'text', x: middle, y: 26, text: label, ...VALUE, anchor: 'middle' },
    {
      kind: 'text',
      x: middle,
      y: 43,
      text: captionText(change, panel, layout),
      size: TYPE.caption,
      tone: 'soft',
      anchor: 'middle',
    },
    { kind: 'hit', x: from, y: 8, width: to - from, height: 60, number: change.number.id },
  );
  const widths = narrow ? [140, 140] : [220, 300];
  const heights = places.map((datum, index) => {
    const x = index === 0 ? from : to;
    const [width, left] = [
      widths[index]!,
      index === 0 ? Math.max(0, narrow ? 0 : x - 6) : narrow ? layout.width - 145 : x - 6,
    ];
    const text = textBlock(captionText(datum, panel, layout), {
      width: width - 15,
      x: 15,
      size: TYPE.caption,
      tone: 'soft',
    });
    marks.push(
      { kind: 'dot', x, y: axis, r: 6, status: datum.number.status },
      {
        kind: 'group',
        x: left,
        y: axis + 48,
        marks: [
          { kind: 'sign', x: 4.5, y: 12, size: 9, status: datum.number.status },
          { kind: 'text', x: 15, y: 17, text: valueText(datum, layout), ...VALUE },
          { kind: 'group', x: 0, y: 20, marks: text.marks },
        ],
      },
      { kind: 'hit', x: left, y: axis - 10, width, height: 78 + text.height, number: datum.number.id },
    );
    return text.height;
  });
  return { height: axis + 72 + Math.max(...heights), marks };
}
