import { LANG_TAG, LOCALES, type Bilingual, type Locale } from '../locale.ts';
import { STATUSES, type Commitment, type Status } from '../numbers/status.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { isOnlyWithin, reachOf, type Place } from '../places/join-places.ts';
import { fillWords } from '../ui/fill-words.ts';
import type { ChartEntry, PanelEntry } from './chart-schema.ts';
import {
  countCommitments,
  countedNumbers,
  countSentences,
  factsOf,
  type CountedChapter,
  type Counts,
} from './counts.ts';
import type { Form } from './forms.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import { outcomesOfChart } from './chart-outcomes.ts';
import {
  outcomeFacts,
  outcomesByFigure,
  outcomesByReading,
  type ChartOutcomes,
  type OutcomeNames,
} from './outcome-rows.ts';
import type { Mention, MentionGroup } from '../places/mention.ts';
import { isDifference, type Datum, type Panel } from './panel.ts';

/**
 * A chart with all that it draws in place: panels of numbers, or counts of the whole report, or what came of it, or its
 * places, or stages; what it does not draw is null. `numbers` holds each once, in the order of the picture.
 */
export type Chart = Pick<ChartEntry, 'slug' | 'title' | 'shows' | 'not' | 'subject' | 'chapter' | 'form'> & {
  panels: (Panel & { form: Form })[];
  counts: Counts | null;
  outcomes: ChartOutcomes | null;
  places: Place[] | null;
  stages: MentionGroup[] | null;
  numbers: ReportNumber[];
  /** What came of its numbers, its places and what it names. */
  followUps: Outcome[];
  /** What stands on the one scale that all panels share. */
  sharing: Datum[] | null;
};

/** What `joinCharts` joins: the names of commitments are what the rows of a chart of them are called. */
export type ChartParts = {
  entries: ChartEntry[];
  numbers: Map<string, ReportNumber>;
  chapters: CountedChapter[];
  places: Place[];
  commitments: Record<Commitment, Bilingual>;
  outcomes: { all: Outcome[]; names: OutcomeNames };
};

/** Puts everything into its charts. Throws at a number that does not exist; `chartFaults` lists such faults. */
export function joinCharts({ entries, numbers, chapters, places, commitments, outcomes }: ChartParts): Chart[] {
  const stated = [...numbers.values()].filter(({ derivation }) => derivation === null);
  const joinChart = (entry: ChartEntry): Chart => {
    const { slug, title, shows, not, subject, chapter, form } = entry;
    const none = {
      panels: [],
      counts: null,
      outcomes: null,
      places: null,
      stages: null,
      numbers: [],
      followUps: [],
      sharing: null,
    };
    const chart: Chart = { slug, title, shows, not, subject, chapter, form, ...none };
    if ('panels' in entry) {
      const joined = joinPanels(entry, numbers);
      return { ...fillTexts(chart, panelFacts(joined.panels)), ...joined };
    }
    if (entry.form === 'stages') return { ...chart, stages: entry.stages.map(joinStage) };
    if (entry.form === 'tiles') return { ...fillTexts(chart, placeFacts(places)), places };
    if (entry.form === 'outcomes') return joinOutcomeChart(chart, entry.by, outcomes);
    const counts = entry.by === 'sentence' ? countSentences(chapters, stated) : countCommitments(stated, commitments);
    const counted = { counts, numbers: countedNumbers(counts) };
    return { ...fillTexts(chart, factsOf(chapters, stated)), ...counted };
  };
  return entries.map(joinChart).map((chart) => ({
    ...chart,
    followUps: outcomesOfChart({ ...chart, ofOutcomes: chart.outcomes !== null }, outcomes.all),
  }));
}

function joinPanels(
  { slug, form: own, panels: entries, oneScale }: PanelEntry,
  numbers: Map<string, ReportNumber>,
): Pick<Chart, 'panels' | 'numbers' | 'sharing'> {
  const numberOf = (id: string): ReportNumber => {
    const number = numbers.get(id);
    if (!number) throw new Error(`content/charts/${slug}.yaml: there is no number ${id}`);
    return number;
  };
  const panels = entries.map(({ form, title, line, items }): Chart['panels'][number] => ({
    form: form ?? own,
    title: title ?? null,
    line: line ?? null,
    data: items.map(({ number, role, label, times }) => ({
      number: numberOf(number),
      role,
      label: label ?? null,
      times: times === undefined ? null : numberOf(times),
    })),
  }));
  const data = panels.flatMap((panel) => panel.data);
  const shown = data.flatMap(({ number, times }) => (times === null ? [number] : [number, times]));
  const sharing = oneScale ? data.filter(({ role }) => !isDifference(role)) : null;
  return { panels, numbers: [...new Set(shown)], sharing };
}

function joinOutcomeChart(chart: Chart, by: ChartOutcomes['by'], { all, names }: ChartParts['outcomes']): Chart {
  const outcomes = by === 'figure' ? outcomesByFigure(all, names) : outcomesByReading(all, names);
  const numbers = outcomes.by === 'figure' ? outcomes.rows.map(({ goal }) => goal) : [];
  return { ...fillTexts(chart, outcomeFacts(all, names)), outcomes, numbers };
}

/** Whether a chart draws the report as a whole, so that it stands for no single number or sentence of it. */
export function isOfWhole({ counts, outcomes }: Chart): boolean {
  return counts !== null || outcomes !== null;
}

function joinStage({
  title,
  status,
  members,
}: Extract<ChartEntry, { form: 'stages' }>['stages'][number]): MentionGroup {
  return { title, mentions: members.map(({ sentence, text }): Mention => ({ sentence, status, text })) };
}

/** What the report says without numbers in a chart, under its heads; none in a chart of numbers. */
export function mentionGroups({ stages, places }: Chart): MentionGroup[] {
  if (places) return places.map(({ name, mentions }) => ({ title: name, mentions }));
  return stages ?? [];
}

/** What the texts of a chart of panels may name: how many numbers stand in {panel1} …, have a date or none, have one without a hedge. */
function panelFacts(panels: Chart['panels']): Record<string, number> {
  const data = panels.flatMap((panel) => panel.data);
  const dated = data.filter(({ number }) => number.time?.asOf);
  return {
    ...Object.fromEntries(panels.map((panel, index) => [`panel${index + 1}`, panel.data.length])),
    dated: dated.length,
    undated: data.length - dated.length,
    firm: dated.filter(({ number }) => number.hedge === null).length,
  };
}

function placeFacts(places: Place[]): Record<string, number> {
  const within = places.filter(isOnlyWithin).length;
  const reaching = (reach: ReturnType<typeof reachOf>) => places.filter((place) => reachOf(place) === reach).length;
  return {
    places: places.length,
    within,
    done: reaching('achieved'),
    awaited: reaching('expected'),
    planned: reaching('target'),
    unnamed: reaching(null),
  };
}

/** Texts with the counts that they name; numerals are never typed there. */
function fillTexts(chart: Chart, facts: Record<string, number>): Chart {
  const fill = (text: Bilingual): Bilingual => {
    const filled = LOCALES.map((locale) => [locale, fillWords(text[locale], facts, LANG_TAG[locale])]);
    return Object.fromEntries(filled) as Record<Locale, string>;
  };
  return { ...chart, title: fill(chart.title), shows: fill(chart.shows), not: fill(chart.not) };
}

/** The statuses of what a chart draws, in the order of the signs. */
export function statusesOf(chart: Chart): Status[] {
  const mentions = mentionGroups(chart).flatMap((group) => group.mentions);
  return STATUSES.filter((status) => [...chart.numbers, ...mentions].some((drawn) => drawn.status === status));
}
