import { range, scalePoint } from 'd3';
import { PUNCTUATION } from '../punctuation.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { textBlock } from './text-block.ts';

/** Height at which the axis of years stands. */
const AXIS = 24;
/** What the words keep from their pole. */
const APART = 12;

/**
 * What falls due when: a flag at each year on one axis of time from the year of the report on, beside it the report’s words
 * for the time and its goals hanging from the pole. A year that the report does not write has the sign of the site’s
 * arithmetic.
 */
export function placeTimeline(panel: Panel, layout: Layout): Block {
  const goalsOf = Map.groupBy(panel.data, ({ number }) => Number(number.time!.asOf!.slice(0, 4)));
  const due = [...goalsOf.keys()].sort((a, b) => a - b);
  const years = range(Number(layout.site.report.date.slice(0, 4)), due.at(-1)! + 1);
  const scale = scalePoint(years, [isNarrow(layout) ? 16 : 24, layout.width - 14]);

  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: layout.width, y1: AXIS, y2: AXIS, tone: 'soft' },
    ...years.flatMap((year) => placeYear(year, scale(year)!, due.includes(year))),
  ];
  const poles: Mark[] = [];
  let y = AXIS + 10;
  for (const year of due) {
    const x = scale(year)!;
    const goals = goalsOf.get(year)!;
    if (goals.some(({ number }) => number.time!.value === undefined))
      marks.push({ kind: 'sign', x: x - 21, y: 10, size: 9, status: 'derived' });
    const lane = stackBlocks([timeWords(goals, layout, x), ...goals.map((goal) => hangGoal(goal, layout, x))], 4);
    poles.push({ kind: 'flag', x, y1: AXIS + 1, y2: y + lane.height + 2, status: 'target' });
    marks.push(moveMarks(lane.marks, 0, y + 8));
    y += lane.height + 20;
  }
  return { height: y - 8, marks: [...poles, ...marks] };
}

function placeYear(year: number, x: number, due: boolean): Mark[] {
  const text = { text: String(year), size: TYPE.axis, tone: due ? 'ink' : 'soft' } as const;
  return [
    { kind: 'line', x1: x, x2: x, y1: AXIS - 4, y2: AXIS + 4, tone: 'soft' },
    { kind: 'text', x, y: 14, ...text, anchor: 'middle' },
  ];
}

/** The report’s own words for the time, each once. */
function timeWords(goals: Datum[], { locale }: Layout, pole: number): Block {
  const words = new Set(goals.map(({ number }) => number.time!.words[locale]));
  const x = pole - APART;
  const text = [...words].join(PUNCTUATION[locale].list);
  return textBlock(text, { width: x, x, size: TYPE.caption, tone: 'soft', anchor: 'end' });
}

function hangGoal(goal: Datum, { locale }: Layout, pole: number): Block {
  const x = pole - APART;
  const words = `${labelOf(goal, locale)}${PUNCTUATION[locale].colon}${valueText(goal, locale)}`;
  const { height, marks } = textBlock(words, { width: x, x, size: TYPE.caption, anchor: 'end' });
  return {
    height,
    marks: [
      ...marks,
      { kind: 'line', x1: pole - 8, x2: pole, y1: 8.5, y2: 8.5, tone: 'ink' },
      { kind: 'link-area', x: 0, y: 0, width: pole, height, number: goal.number.id },
    ],
  };
}
