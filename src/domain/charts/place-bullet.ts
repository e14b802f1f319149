import { scaleLinear } from 'd3';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionBlock, captionText, signedText } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

/** What is reached as a bar inside the outline of its goal; a bracket shows what is still to come. */
export function placeBullet(panel: Panel, layout: Layout): Block {
  const [now, target] = [datumIn(panel.data, 'now'), datumIn(panel.data, 'target')];
  const change = panel.data.find(({ role }) => role === 'change');
  const scale = scaleLinear([0, axisTop(valueOf(target))], [0, layout.width - overhang(target.number) - 2]);
  const axis: Axis = { scale, unit: now.number.unit, layout };
  const height = isNarrow(layout) ? 44 : 48;
  const [reached, goal] = [scale(valueOf(now)), scale(valueOf(target))];

  const head = wordsOf(target, panel, layout, layout.width);
  const top = head.height + 8;
  const marks: Mark[] = [
    ...head.marks,
    zeroLine(axis, top, height),
    ...barMarks(target.number, { x: 0, y: top, width: goal, height }),
    ...barMarks(now.number, { x: 0, y: top + height * 0.3, width: reached, height: height * 0.4 }),
    { kind: 'link-area', x: 0, y: 0, width: layout.width, height: top, number: target.number.id },
    { kind: 'link-area', x: 0, y: top, width: reached, height, number: now.number.id },
  ];
  const below = wordsOf(now, panel, layout, reached - 10);
  const foot: Block = { height: below.height, marks: [...below.marks] };
  if (change) {
    const width = goal - reached;
    const value = valueBlock(changeText(change, layout.locale), width);
    const missing = stackBlocks([value, signedText(captionText(change, panel, layout), change, width)], 0);
    foot.height = Math.max(foot.height, missing.height);
    foot.marks.push(moveMarks(missing.marks, reached + 4, 0));
    marks.push(
      { kind: 'bracket', from: reached + 5, to: goal - 5, at: top + height / 2 - 3, side: 'above' },
      { kind: 'link-area', x: reached, y: top, width, height, number: change.number.id },
    );
  }
  return stackBlocks([stackBlocks([{ height: top + height, marks }, tickLabels(axis)], 0), foot], 8);
}

function wordsOf(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  const value = valueBlock(valueText(datum, layout.locale), width);
  return stackBlocks([value, captionBlock(datum, panel, layout, width)], 0);
}
