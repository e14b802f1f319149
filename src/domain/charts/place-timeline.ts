import { scaleLinear } from 'd3';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { textBlock } from './text-block.ts';
import { valueText } from './value-text.ts';

/**
 * What falls due when: a flag at each year on one axis of time, beside it the report’s words for the time and its goals hanging
 * from the pole. A year that the report does not write has the sign of the site’s arithmetic.
 */
export function placeTimeline(panel: Panel, layout: Layout): Block {
  const years = Map.groupBy(panel.data, ({ number }) => number.time!.asOf!);
  const first = Number(panel.since.slice(0, 4));
  const dated = [...years.keys()].sort();
  const last = Number(dated.at(-1));
  const scale = scaleLinear([first, last], [isNarrow(layout) ? 16 : 24, layout.width - 14]);
  const axis = 24;

  const marks: Mark[] = [{ kind: 'line', x1: 0, x2: layout.width, y1: axis, y2: axis, tone: 'soft' }];
  for (let year = first; year <= last; year += 1) {
    const x = px(scale(year));
    marks.push(
      { kind: 'line', x1: x, x2: x, y1: axis - 4, y2: axis + 4, tone: 'soft' },
      {
        kind: 'text',
        x,
        y: 14,
        text: String(year),
        size: TYPE.axis,
        tone: dated.includes(String(year)) ? 'ink' : 'soft',
        anchor: 'middle',
      },
    );
  }

  let y = axis + 10;
  const poles: Mark[] = [];
  for (const year of dated) {
    const x = px(scale(Number(year)));
    const goals = years.get(year)!;
    const times = new Set(goals.map(({ number }) => number.time!));
    if ([...times].some(({ value }) => value === undefined))
      marks.push({ kind: 'sign', x: x - 21, y: 10, size: 9, status: 'derived' });
    const words = [...new Set([...times].map((time) => time.words[layout.locale]))];
    const said = textBlock(words.join(layout.locale === 'zh' ? '、' : ', '), {
      width: x - 12,
      x: x - 12,
      size: TYPE.caption,
      tone: 'soft',
      anchor: 'end',
    });
    const lane = stackBlocks([said, ...goals.map((datum) => hangingGoal(datum, layout, x))], 4);
    poles.push({ kind: 'flag', x, y1: axis + 1, y2: y + lane.height + 2, status: 'target' });
    marks.push({ kind: 'group', x: 0, y: y + 8, marks: lane.marks });
    y += lane.height + 20;
  }

  return { height: y - 8, marks: [...poles, ...marks] };
}

function goalText(datum: Datum, layout: Layout): string {
  const label = datum.label?.[layout.locale] ?? datum.number.label[layout.locale];
  return `${label}${layout.locale === 'zh' ? '：' : ': '}${valueText(datum, layout)}`;
}

function hangingGoal(datum: Datum, layout: Layout, pole: number): Block {
  const x = pole - 12;
  const text = textBlock(goalText(datum, layout), { width: x, x, size: TYPE.caption, anchor: 'end' });
  const { id } = datum.number;
  return {
    height: text.height,
    marks: [
      ...text.marks,
      { kind: 'line', x1: pole - 8, x2: pole, y1: 8.5, y2: 8.5, tone: 'ink' },
      { kind: 'hit', x: 0, y: 0, width: pole, height: text.height, number: id },
    ],
  };
}
