import { scaleLinear } from 'd3';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { barMarks, reachOf } from './bar-marks.ts';
import { captionBlock, captionText, signedText } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { valueBlock } from './text-block.ts';
import { datumWhere, valueOf } from './value.ts';
import { changeText, valueText } from './value-text.ts';

/** What is reached as a bar inside the outline of its goal; a bracket shows what is still to come. */
export function placeBullet(panel: Panel, layout: Layout): Block {
  const now = datumWhere(panel.data, ({ role, as }) => role === 'now' && as === null, 'present value');
  const target = datumWhere(panel.data, ({ role, as }) => role === 'target' && as === null, 'goal');
  const gap = panel.data.find(({ as }) => as === 'change');
  const scale = scaleLinear([0, axisTop(valueOf(target))], [0, layout.width - reachOf(target.number) - 2]);
  const axis: Axis = { scale, unit: now.number.unit, layout };
  const height = isNarrow(layout) ? 44 : 48;
  const [reached, goal] = [px(scale(valueOf(now))), px(scale(valueOf(target)))];

  const head = lines(target, panel, layout, layout.width);
  const top = head.height + 8;
  const marks: Mark[] = [
    ...head.marks,
    zeroLine(axis, top, height),
    ...barMarks(target.number, { x: 0, y: top, width: goal, height }),
    ...barMarks(now.number, { x: 0, y: top + height * 0.3, width: reached, height: height * 0.4 }),
    { kind: 'hit', x: 0, y: 0, width: layout.width, height: top, number: target.number.id },
    { kind: 'hit', x: 0, y: top, width: reached, height, number: now.number.id },
  ];
  const feet = [moveMarks(lines(now, panel, layout, reached - 10).marks, 0, 0)];
  let below = lines(now, panel, layout, reached - 10).height;
  if (gap) {
    const text = stackBlocks(
      [
        valueBlock(changeText(gap, layout), goal - reached),
        signedText(captionText(gap, panel, layout), gap, goal - reached),
      ],
      0,
    );
    below = Math.max(below, text.height);
    feet.push(moveMarks(text.marks, reached + 4, 0));
    marks.push(
      { kind: 'bracket', from: reached + 5, to: goal - 5, at: top + px(height / 2) - 3, side: 'above' },
      { kind: 'hit', x: reached, y: top, width: goal - reached, height, number: gap.number.id },
    );
  }
  const foot: Block = { height: below, marks: feet };
  return stackBlocks([stackBlocks([{ height: top + height, marks }, tickLabels(axis)], 0), foot], 8);
}

function lines(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  return stackBlocks([valueBlock(valueText(datum, layout), width), captionBlock(datum, panel, layout, width)], 0);
}
