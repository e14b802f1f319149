import { max, range, scaleBand } from 'd3';
import { PUNCTUATION } from '../punctuation.ts';
import { writeNumber } from '../numbers/number-text.ts';
import type { CodedSentence, SentenceRow } from './counts.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark, type Tone } from './mark.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** Heights above and below the line on which the strokes stand. */
const UP = 13;
const DOWN = 13;
const SHORT = 3;
const AIR = 3;

type Look = { y1: number; y2: number; tone: Tone; width: number };
/** What is counted stands above the line, what is wanted hangs below it, and a sentence without a number is a short stroke. */
const LOOKS: Record<CodedSentence['holds'], Look> = {
  past: { y1: 0, y2: UP + SHORT, tone: 'ink', width: 2.5 },
  goal: { y1: UP, y2: UP + SHORT + DOWN, tone: 'accent', width: 2.5 },
  none: { y1: UP, y2: UP + SHORT, tone: 'soft', width: 1 },
};

/** One stroke for each sentence, chapter by chapter, each leading to its sentence. */
export function placeBarcode(rows: SentenceRow[], layout: Layout): Block {
  const narrow = isNarrow(layout);
  const names = rows.map((row) => textWidth(nameOf(row, layout), TYPE.caption));
  const left = narrow ? 0 : Math.min(max(names)! + 14, layout.width * 0.4);
  const scale = scaleBand(range(max(rows, ({ sentences }) => sentences.length)!), [0, layout.width - left]);
  const strips = rows.map((row) => placeStrip(row, layout, { left, step: scale.step() }));
  return stackBlocks([placeLegend(layout), stackBlocks(strips, narrow ? 3 : 4)], 14);
}

function nameOf({ key, label }: SentenceRow, { locale }: Layout): string {
  return `${key} ${label[locale]}`;
}

function placeStrip(row: SentenceRow, layout: Layout, { left, step }: { left: number; step: number }): Block {
  const { locale, width } = layout;
  const { sentences } = row;
  const name = textBlock(nameOf(row, layout), { width: left === 0 ? width : left - 13, size: TYPE.caption });
  const strokes = (['none', 'past', 'goal'] as const).map((holds): Mark => {
    const at = sentences.flatMap((sentence, index) => (sentence.holds === holds ? [step * (index + 0.5)] : []));
    return { kind: 'strokes', at, ...LOOKS[holds] };
  });
  const areas = sentences.map((sentence, index): Mark => {
    const says = [sentence.id, ...sentence.numbers.map((number) => writeNumber(number, locale))];
    return {
      kind: 'link-area',
      ...{ x: step * index, y: 0, width: step, height: UP + SHORT + DOWN },
      ...{ sentence: sentence.id, says: says.join(PUNCTUATION[locale].comma), minor: sentence.holds === 'none' },
    };
  });
  // Beside their names the lines are as far apart as each other. Below them no room is kept where nothing stands or hangs.
  const isEven = left > 0;
  const up = isEven || sentences.some(({ holds }) => holds === 'past') ? 0 : UP - AIR;
  const down = isEven || sentences.some(({ holds }) => holds === 'goal') ? 0 : DOWN - AIR;
  const strip: Block = { height: UP + SHORT + DOWN - up - down, marks: [moveMarks([...strokes, ...areas], 0, -up)] };
  if (left === 0) return stackBlocks([name, strip], 1);
  // The line on which the strokes stand runs on from the middle of the name.
  const apart = name.height / 2 - (UP + SHORT / 2 - up);
  const [nameAt, stripAt] = [Math.max(0, -apart), Math.max(0, apart)];
  return {
    height: Math.max(nameAt + name.height, stripAt + strip.height),
    marks: [moveMarks(name.marks, 0, nameAt), moveMarks(strip.marks, left, stripAt)],
  };
}

/** The three strokes with their words. */
function placeLegend(layout: Layout): Block {
  const rows = (['past', 'goal', 'none'] as const).map((holds): Block => {
    const { y1, y2, ...look } = LOOKS[holds];
    const words = textBlock(layout.t(`chart.strokes.${holds}`), {
      ...{ width: layout.width - 22, x: 22, size: TYPE.caption, tone: 'soft' },
    });
    // The line on which the strokes of the chapters stand, with one of them, smaller.
    const [from, to] = [y1, y2].map((y) => 9 + (y - UP) * 0.62);
    const base: Mark = { kind: 'line', x1: 0, x2: 13, y1: 9, y2: 9, tone: 'soft' };
    const mark: Mark[] = [base, { kind: 'strokes', at: [6.5], y1: from!, y2: to!, ...look }];
    return { height: words.height, marks: [...mark, ...words.marks] };
  });
  return stackBlocks(rows, 6);
}
