import { scaleSqrt } from 'd3';
import { captionText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, type Block, type Mark } from './mark.ts';
import type { Panel } from './series.ts';
import { spreadOut } from './spread-out.ts';
import { VALUE, textBlock } from './text-block.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

/** Squares in one corner, their areas to scale, each with a line from its upper edge to its label. */
export function placeNested(panel: Panel, layout: Layout): Block {
  const narrow = isNarrow(layout);
  const size = narrow ? 150 : 240;
  const side = scaleSqrt([0, Math.max(...panel.data.map(valueOf))], [0, size]);
  const largestFirst = panel.data.toSorted((a, b) => valueOf(b) - valueOf(a));
  const labels = largestFirst.map((datum) => {
    const x = size + 38;
    const caption = textBlock(captionText(datum, panel, layout), {
      width: layout.width - x,
      x,
      size: TYPE.caption,
      tone: 'soft',
    });
    return { datum, x, caption, height: 20 + caption.height };
  });
  const tops = largestFirst.map((datum) => px(size - side(valueOf(datum))));
  const places = spreadOut(
    tops.map((top, index) => ({ at: top, height: labels[index]!.height })),
    8,
  );

  const boxes: Mark[] = [];
  const words: Mark[] = [];
  labels.forEach(({ datum, x, caption, height }, index) => {
    const width = px(side(valueOf(datum)));
    const top = tops[index]!;
    const { status, id } = datum.number;
    const label = px(places[index]!);
    const around = largestFirst.slice(0, index).findLast(({ number }) => number.status === 'achieved');
    const solidUpTo = around ? px(side(valueOf(around))) : width;
    boxes.push({ kind: 'box', x: 0, y: top, width, height: size - top, status });
    // Two results inside one another need an edge between them.
    if (index < labels.length - 1 && status === 'achieved') {
      const inner = px(side(valueOf(largestFirst[index + 1]!)));
      boxes.push(
        { kind: 'line', x1: 0, x2: inner + 1, y1: size - inner - 0.5, y2: size - inner - 0.5, tone: 'paper', width: 2 },
        { kind: 'line', x1: inner + 0.5, x2: inner + 0.5, y1: size - inner - 1, y2: size, tone: 'paper', width: 2 },
      );
    }
    words.push(
      ...leader(width, solidUpTo, size + 12, top + 1),
      { kind: 'line', x1: size + 12, y1: top + 1, x2: x - 14, y2: label + 10, tone: 'soft' },
      { kind: 'sign', x: x - 7, y: label + 10, size: 9, status },
      { kind: 'text', x: x + 2, y: label + 15, text: valueText(datum, layout), ...VALUE },
      { kind: 'group', x: 2, y: label + 18, marks: caption.marks },
      { kind: 'hit', x: x - 14, y: label, width: layout.width - x + 14, height, number: id },
    );
  });
  const last = places.at(-1)! + labels.at(-1)!.height;
  return { height: Math.max(size, last) + 2, marks: [...boxes, ...words] };
}

/** A line from a square’s edge to its label, light where it crosses a solid square. */
function leader(from: number, solidUpTo: number, to: number, y: number): Mark[] {
  const line = (x1: number, x2: number, tone: 'paper' | 'soft'): Mark => ({ kind: 'line', x1, y1: y, x2, y2: y, tone });
  return from < solidUpTo ? [line(from, solidUpTo, 'paper'), line(solidUpTo, to, 'soft')] : [line(from, to, 'soft')];
}
