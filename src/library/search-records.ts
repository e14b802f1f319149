import { sentencesOfChart, sentencesOfNumber } from '../domain/charts/chart-rows.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Bilingual, Locale } from '../domain/locale.ts';
import type { Outcome } from '../domain/outcomes/join-outcomes.ts';
import { joinParts } from '../domain/punctuation.ts';
import type { Translate } from '../domain/ui/translate.ts';
import { writeDate } from '../domain/write-date.ts';
import { writeNumber } from '../domain/numbers/number-text.ts';
import { chineseForms, englishForms, type Term } from '../domain/terms/term-schema.ts';
import { compareIds } from '../domain/ids.ts';
import type { Library } from './open-library.ts';
import { pageRecords } from './page-records.ts';

/** Everything that can be found, kind by kind, in the order of the site. */
export function searchRecords(library: Library): SearchRecord[] {
  const makers = [
    termRecords,
    numberRecords,
    chartRecords,
    outcomeRecords,
    chapterRecords,
    sentenceRecords,
    pageRecords,
  ];
  return makers.flatMap((make) => make(library));
}

function termRecords({ terms, sentences }: Library): SearchRecord[] {
  const all = [...sentences.values()];
  return terms.map((term) => ({
    kind: 'term',
    id: term.slug,
    zh: chineseForms(term),
    en: unique([
      ...englishForms(term),
      ...(term.official ? [term.official.en] : []),
      ...(term.otherRenderings ?? []).map(({ en }) => en),
      term.literal,
    ]),
    pinyin: term.pinyin,
    about: aboutTerm(term),
    sentences: all.filter((sentence) => sentence.terms.includes(term.slug)).map(({ id }) => id),
    sense: term.sense,
  }));
}

function aboutTerm(term: Term): Bilingual[] {
  const { sense, explanation, notFound, parts = [], noParts, not, rendering, later, views = [] } = term;
  const said = views.map(({ text }) => text);
  return [sense, explanation, notFound, ...parts, noParts, not, rendering, later, ...said].filter(
    (text) => text !== undefined,
  );
}

function numberRecords({ numbers, outcomes, translate }: Library): SearchRecord[] {
  return [...numbers.values()].map((number) => {
    const said = number.derivation === null;
    const reports = outcomes
      .filter((outcome) => outcome.numbers.includes(number))
      .flatMap((outcome) => outcome.reports);
    /** What it counts, what it is, and what later figures call the same measure: “GDP goal” finds the size of the economy. */
    const named = (locale: Locale) => {
      const measures = reports.map(({ comparable, measure }) => (comparable === 'yes' && measure?.[locale]) || null);
      const status = translate[locale](`status.${number.status}`);
      return joinParts([number.label[locale], status, ...new Set(measures)], 'comma', locale);
    };
    return {
      kind: 'number',
      id: number.id,
      zh: [said ? number.quote : writeNumber(number, 'zh'), number.label.zh, named('zh')],
      en: [said ? number.quoteEn : writeNumber(number, 'en'), number.label.en, named('en')],
      about: [number.counts, number.remark].filter((text) => text !== null),
      sentences: sentencesOfNumber(number),
      status: number.status,
    };
  });
}

function chartRecords({ charts }: Library): SearchRecord[] {
  return charts.map((chart) => ({
    kind: 'chart',
    id: chart.slug,
    zh: [chart.title.zh],
    en: [chart.title.en],
    about: [chart.shows, chart.not],
    sentences: sentencesOfChart(chart),
  }));
}

function outcomeRecords({ outcomes, translate }: Library): SearchRecord[] {
  return outcomes.map((outcome): SearchRecord => {
    const { slug, title, sentence, numbers, reports, remark, differ } = outcome;
    return {
      kind: 'outcome',
      id: slug,
      zh: unique([title.zh, ...reports.map(({ words }) => words.zh)]),
      en: unique([title.en, ...reports.map(({ words }) => words.en)]),
      about: [remark, differ].filter((text) => text !== undefined),
      sentences: unique([sentence, ...numbers.map((number) => number.sentence)]).sort(compareIds),
      sense: { zh: sayFinding(outcome, 'zh', translate.zh), en: sayFinding(outcome, 'en', translate.en) },
    };
  });
}

/** What was found, and where nothing was, on which day that was sought. */
function sayFinding({ reading, reports, searched }: Outcome, locale: Locale, t: Translate): string {
  const found = t(`outcome.${reading}`);
  if (reports.length > 0 || !searched) return found;
  return joinParts([found, t('outcomes.searched', { date: writeDate(searched.date, locale) })], 'stop', locale);
}

function chapterRecords({ report }: Library): SearchRecord[] {
  return report.map(({ number, slug, heading, title, summary }) => ({
    kind: 'chapter',
    id: String(number),
    zh: unique([heading.zh, title.zh]),
    en: unique([...(heading.en === null ? [] : [heading.en]), title.en]),
    about: [summary],
    sentences: [],
    slug,
  }));
}

function sentenceRecords({ sentences }: Library): SearchRecord[] {
  return [...sentences.values()].map(({ id, zh, en }) => ({
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
