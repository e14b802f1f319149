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
 * Two stated values of one status on two poles from 0 to 100 per cent, joined by a line; a bracket shows the difference. No
 * years stand below unless the report gives them.
 */
export function placeSlope(panel: Panel, layout: Layout): Block {
  const start = datumWhere(panel.data, ({ role, as }) => role === 'start' && as === null, 'start');
  const now = datumWhere(panel.data, ({ role, as }) => role === 'now' && as === null, 'end');
  const change = panel.data.find(({ as }) => as === 'change');
  const narrow = isNarrow(layout);
  const [left, right] = narrow ? [92, 166] : [150, 370];
  const height = narrow ? 200 : 240;
  const y = scaleLinear([0, 100], [height, 8]);
  const [from, to] = [px(y(valueOf(start))), px(y(valueOf(now)))];

  const marks: Mark[] = y.ticks(5).flatMap((value): Mark[] => [
    { kind: 'line', x1: 36, x2: right + 20, y1: px(y(value)), y2: px(y(value)), tone: value === 0 ? 'soft' : 'rule' },
    {
      kind: 'text',
      x: 30,
      y: px(y(value)) + 4,
      text: `${formatNumber(value, start.number.unit, 'en').figure}%`,
      size: TYPE.axis,
      tone: 'soft',
      anchor: 'end',
    },
  ]);
  marks.push({ kind: 'line', x1: left, y1: from, x2: right, y2: to, tone: 'ink', width: 2 });
  for (const [datum, x, at] of [
    [start, left, from],
    [now, right, to],
  ] as const) {
    const caption = textBlock(captionText(datum, panel, layout), {
      width: narrow ? 72 : 150,
      x,
      size: TYPE.caption,
      tone: 'soft',
      anchor: 'middle',
    });
    marks.push(
      { kind: 'dot', x, y: at, r: 5, status: datum.number.status },
      {
        kind: 'text',
        x,
        y: datum === start ? at + 24 : at - 13,
        text: valueText(datum, layout),
        ...VALUE,
        anchor: 'middle',
      },
      { kind: 'group', x: 0, y: height + 6, marks: caption.marks },
      { kind: 'hit', x: x - 55, y: 0, width: 110, height: height + 40, number: datum.number.id },
    );
  }
  if (change) {
    const at = right + 22;
    const label = textBlock(changeText(change, layout), {
      width: layout.width - at - 22,
      x: at + 22,
      size: TYPE.label,
      weight: 600,
      face: 'serif',
    });
    const top = narrow ? to - 3 : (from + to - label.height) / 2;
    marks.push(
      { kind: 'line', x1: left + 8, x2: at - 7, y1: from, y2: from, tone: 'soft', dashed: true },
      { kind: 'bracket', from: to, to: from, at, side: 'right' },
      { kind: 'sign', x: at + 13, y: px(top) + 9, size: 9, status: change.number.status },
      { kind: 'group', x: 0, y: px(top), marks: label.marks },
      {
        kind: 'hit',
        x: at - 8,
        y: to - 10,
        width: layout.width - at + 8,
        height: from - to + 20,
        number: change.number.id,
      },
    );
  }
  return { height: height + (narrow ? 76 : 46), marks };
}
