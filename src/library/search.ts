import { sentencesOfChart, sentencesOfNumber } from '../domain/charts/chart-rows.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Bilingual } from '../domain/locale.ts';
import { writeNumber } from '../domain/numbers/number-text.ts';
import { sentencesOf } from '../domain/report/join-report.ts';
import { chineseForms, englishForms, type Term } from '../domain/terms/term-schema.ts';
import { getCharts } from './charts.ts';
import { getNumbers } from './numbers.ts';
import { getReport } from './report.ts';
import { getTerms } from './terms.ts';

/** Everything that can be found, kind by kind, in the order of the site. */
export async function getSearchRecords(): Promise<SearchRecord[]> {
  return (
    await Promise.all([termRecords(), numberRecords(), chartRecords(), chapterRecords(), sentenceRecords()])
  ).flat();
}

async function termRecords(): Promise<SearchRecord[]> {
  const sentences = (await getReport()).flatMap(sentencesOf);
  return (await getTerms()).map((term) => ({
    kind: 'term',
    id: term.slug,
    zh: chineseForms(term),
    en: unique([
      ...englishForms(term),
      ...(term.official ? [term.official.en] : []),
      ...(term.otherRenderings ?? []),
      term.literal,
    ]),
    pinyin: term.pinyin,
    about: aboutTerm(term),
    sentences: sentences.filter(({ terms }) => terms.includes(term.slug)).map(({ id }) => id),
    sense: term.sense,
  }));
}

function aboutTerm(term: Term): Bilingual[] {
  const { sense, explanation, parts = [], noParts, not, rendering, later } = term;
  return [sense, explanation, ...parts, noParts, not, rendering, later].filter((text) => text !== undefined);
}

async function numberRecords(): Promise<SearchRecord[]> {
  return [...(await getNumbers()).values()].map((number) => {
    const said = number.derivation === null;
    return {
      kind: 'number',
      id: number.id,
      zh: [said ? number.quote : writeNumber(number, 'zh'), number.label.zh],
      en: [said ? number.quoteEn : writeNumber(number, 'en'), number.label.en],
      about: [number.counts, number.remark].filter((text) => text !== null),
      sentences: sentencesOfNumber(number),
      status: number.status,
    };
  });
}

async function chartRecords(): Promise<SearchRecord[]> {
  return (await getCharts()).map((chart) => ({
    kind: 'chart',
    id: chart.slug,
    zh: [chart.title.zh],
    en: [chart.title.en],
    about: [chart.shows, chart.not],
    sentences: sentencesOfChart(chart),
  }));
}

async function chapterRecords(): Promise<SearchRecord[]> {
  return (await getReport()).map(({ number, slug, heading, title, summary }) => ({
    kind: 'chapter',
    id: String(number),
    zh: unique([heading.zh, title.zh]),
    en: unique([...(heading.en === null ? [] : [heading.en]), title.en]),
    about: [summary],
    sentences: [],
    slug,
  }));
}

async function sentenceRecords(): Promise<SearchRecord[]> {
  return (await getReport()).flatMap(sentencesOf).map(({ id, zh, en }) => ({
    kind: 'sentence',
    id,
    zh: [zh],
    en: en === null ? [] : [en],
    about: [],
    sentences: [id],
  }));
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
