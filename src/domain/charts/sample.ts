import type { Bilingual, Locale } from '../locale.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import { resolveNumbers, type ReportNumber } from '../numbers/resolve-numbers.ts';
import { unitsSchema } from '../numbers/unit-schema.ts';
import { CUES } from '../numbers/sample-cues.ts';
import type { Site } from '../site/site-schema.ts';
import type { Translate } from '../ui/translate.ts';
import type { Style } from './draw-style.ts';
import { NO_DATE } from '../outcomes/due-date.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import type { LaterReport } from '../outcomes/outcome-schema.ts';
import { READINGS } from '../outcomes/reading.ts';
import type { OutcomeNames } from './outcome-rows.ts';
import { flatMarks, linkAreasOf, type Mark } from './mark.ts';
import type { Layout } from './layout.ts';
import type { Datum, Panel, Role } from './panel.ts';
import type { Chart } from './series.ts';

// Numbers of the Ganzhou report for the tests of this room, so that they hold whatever report the site shows.

const UNITS = unitsSchema.parse({
  yuan: { zh: '元', en: { one: 'yuan', other: 'yuan' }, scaled: true },
  people: { zh: '人', en: { one: 'person', other: 'people' }, scaled: true },
  enterprises: { zh: '家', en: { one: 'enterprise', other: 'enterprises' }, scaled: true },
  clusters: { zh: '个集群', en: { one: 'cluster', other: 'clusters' } },
  harvests: { zh: '连丰', en: { one: 'harvest', other: 'harvests' } },
  'per cent': { zh: '%', en: { one: 'per cent', other: 'per cent' }, kind: 'percent' },
  'percentage points': { zh: '个百分点', en: { one: 'percentage point', other: 'percentage points' } },
  rank: { zh: '位', en: { one: 'rank', other: 'rank' }, kind: 'rank' },
  places: { zh: '位', en: { one: 'place', other: 'places' } },
});
const BY_2026 = { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } as const;
const BY_2025 = { kind: 'by', value: '2025', words: { zh: '到2025年', en: 'by 2025' } } as const;

type More = Partial<Pick<StatedNumber, 'status' | 'bound' | 'time' | 'noValue'>>;
function stated(id: string, value: number | null, unit: string, quote: string, more: More = {}): StatedNumber {
  const label = { zh: `${id}的名称`, en: `name of ${id}` };
  const sentence = more.status === 'target' ? '4.2.1' : '1.4.3';
  return {
    id,
    value,
    unit,
    quote,
    quoteEn: quote,
    label,
    sentence,
    subject: 'economy',
    status: 'achieved',
    bound: 'stated',
    ...more,
  };
}
function derived(id: string, unit: string, operation: 'difference' | 'sum', of: string[], digits = 0) {
  return { id, unit, subject: 'economy', label: { zh: id, en: id }, derivation: { operation, of, digits } };
}
/** Of the sentences only what binds: goals and forecasts that stand in none of them are flat and expected without a word. */
const SENTENCES = new Map([
  ['1.4.3', { zh: '今年有望突破4000亿元。', en: 'It is expected to pass 400 billion yuan this year.' }],
  [
    '4.2.1',
    {
      zh: '经济总量向6000亿元迈进；力争五年内突破2000家。',
      en: 'We aim to pass 2,000, and move towards 600 billion yuan.',
    },
  ],
]);
const NUMBERS = resolveNumbers(
  {
    stated: [
      stated('gdp', 4e11, 'yuan', '突破4000亿元', {
        ...{ status: 'expected', bound: 'above' },
        time: { kind: 'during', value: '2021', words: { zh: '今年', en: 'this year' } },
      }),
      stated('economy-goal', 6e11, 'yuan', '向6000亿元迈进', { status: 'target', bound: 'towards', time: BY_2026 }),
      stated('firms-before', 137, 'enterprises', '137家'),
      stated('firms', 1107, 'enterprises', '1107家'),
      stated('firms-goal', 2000, 'enterprises', '突破2000家', { status: 'target', bound: 'above', time: BY_2026 }),
      stated('factories-total', 2250, 'enterprises', '2250家'),
      stated('factories-added', 1062, 'enterprises', '1062家'),
      stated('smart-goal', 100, 'enterprises', '100家', { status: 'target', time: BY_2025 }),
      stated('city-people', 2e6, 'people', '近200万', { bound: 'below' }),
      stated('rank', 66, 'rank', '第66位'),
      stated('rise', 35, 'places', '前进35位'),
      stated('towns-before', 45.51, 'per cent', '45.51%'),
      stated('towns', 55.31, 'per cent', '55.31％'),
      stated('tertiary-share', 50, 'per cent', '突破50%', { bound: 'above' }),
      stated('one-visit', 91, 'per cent', '91%'),
      stated('harvests', 17, 'harvests', '十七连丰'),
      stated('cluster-size', 5e10, 'yuan', '500亿元', { status: 'target' }),
      stated('cluster-count', null, 'clusters', 'N个', {
        ...{ status: 'target', noValue: { zh: 'N没有定数。', en: 'N is left open.' } },
      }),
      stated('large-cluster-size', 2e11, 'yuan', '2000亿元', { status: 'target' }),
      stated('large-cluster-count', 5, 'clusters', '5个', { status: 'target' }),
      stated('village-floor', 1e5, 'yuan', '突破10万元', { bound: 'above' }),
      stated('levy', 10, 'per cent', '10%', { status: 'policy' }),
    ],
    derived: [
      derived('rank-before', 'rank', 'sum', ['rank', 'rise']),
      derived('factories-before', 'enterprises', 'difference', ['factories-total', 'factories-added']),
      derived('firms-missing', 'enterprises', 'difference', ['firms-goal', 'firms']),
      derived('towns-rise', 'percentage points', 'difference', ['towns', 'towns-before'], 2),
    ],
  },
  { units: UNITS, date: '2021-09-27', cues: CUES, sentences: SENTENCES },
);

/** The sample numbers by id. */
export const SAMPLES: ReadonlyMap<string, ReportNumber> = NUMBERS;

/** A sample number: the forecast `gdp`, the goal `firms-goal`, the rank 66 … */
export function sample(id: string): ReportNumber {
  return NUMBERS.get(id)!;
}

/** A sample number in a role. */
export function datum(id: string, role: Role, more: Partial<Omit<Datum, 'number' | 'role'>> = {}): Datum {
  return { number: sample(id), role, label: null, times: null, ...more };
}

/** The names of what is found, by themselves. */
export const OUTCOME_NAMES = Object.fromEntries(
  [...READINGS, 'other' as const, 'none' as const].map((name) => [name, { zh: name, en: name }]),
) as OutcomeNames;

/** What came of some sample numbers, or of a project where there are none. */
export function outcomeOf(
  slug: string,
  numbers: string[],
  reports: Pick<LaterReport, 'asOf' | 'value' | 'unit' | 'comparable'>[],
): Outcome {
  const words = { zh: slug, en: slug };
  const source = { title: null, publisher: 'p', date: null, seen: 'copy', read: '2026-11-29' } as const;
  return {
    ...{ slug, title: words, sentence: '4.2.1', quote: slug, terms: [], places: [], due: NO_DATE },
    ...{ firmness: { commitment: 'flat', word: null }, reading: reports.length === 0 ? 'not-found' : 'no-date' },
    numbers: numbers.map(sample),
    reports: reports.map((report) => ({ ...report, words, source })),
  };
}

/** A panel of sample numbers. */
export function panelOf(...data: Datum[]): Panel {
  return { title: null, line: null, data };
}

/** A chart of one panel of bars. */
export function chartOf(...data: Datum[]): Chart {
  const text = (en: string): Bilingual => ({ zh: `${en}（中文）`, en });
  return {
    ...{ slug: 'firms', title: text('How many firms?'), shows: text('There are 1,107.'), not: text('The year.') },
    ...{
      subject: 'innovation',
      chapter: 4,
      form: 'bars',
      counts: null,
      outcomes: null,
      places: null,
      stages: null,
      followUps: [],
      sharing: null,
    },
    panels: [{ ...panelOf(...data), form: 'bars' }],
    numbers: data.map(({ number }) => number),
  };
}

const WORDS: Record<string, string> = {
  'status.achieved': 'result',
  'status.expected': 'forecast',
  'status.target': 'target',
  'chart.key.reckoned': 'chart maker’s arithmetic',
  'chart.start': 'start',
  'chart.noDate': 'no date given',
  'chart.noYear': 'year not given',
  'chart.hedges': '{count} {hedge}',
  'chart.dateline': 'Ganzhou, report of 27 September 2021',
};
/** English words of the interface where the tests read them; elsewhere the key and what is filled in. */
const translate = (key: string, values: Record<string, string | number> = {}) =>
  WORDS[key]?.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) ??
  [key, ...Object.values(values)].join(' ');
export const t: Translate = Object.assign(translate, { phrase: translate });

/** The site of the sample report. */
export const SITE = {
  name: { zh: '读懂赣州报告', en: 'The Ganzhou Report, Explained' },
  report: {
    name: { zh: '第六次代表大会报告', en: 'the report to the Sixth Party Congress' },
    date: '2021-09-27',
  },
} as Site;

/** A layout of a width, in English unless another language is named. */
export function layoutOf(width: number, locale: Locale = 'en'): Layout {
  return { width, locale, t, site: SITE };
}

/** The marks of one kind, out of their groups, without their places in them. */
export function marksOf<K extends Mark['kind']>(kind: K, marks: Mark[]): Extract<Mark, { kind: K }>[] {
  return flatMarks(marks).filter((mark) => mark.kind === kind) as Extract<Mark, { kind: K }>[];
}

/** The numbers to which the areas of a picture lead, in its order. */
export function linksOf(marks: Mark[]): string[] {
  return linkAreasOf(marks).flatMap((area) => ('number' in area ? [area.number] : []));
}

/** A style that says tones and faces as classes. */
export const STYLE: Style = {
  look: ({ tone, face }) => ({ class: [tone, face].filter(Boolean).join(' ') || undefined }),
  hatch: 'h',
};
