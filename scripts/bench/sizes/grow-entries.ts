import type { ChartEntry } from '../../../src/domain/charts/chart-schema.ts';
import type { OutcomeEntry } from '../../../src/domain/outcomes/outcome-schema.ts';
import type { PlacesFile } from '../../../src/domain/places/place-schema.ts';
import type { Term } from '../../../src/domain/terms/term-schema.ts';
import type { Content } from '../../../src/reader/read-content.ts';
import type { Renaming } from './renaming.ts';

type PanelChart = Extract<ChartEntry, { panels: unknown }>;

/** The files that a copy of the report adds, by name: terms, outcomes and charts. */
export function copyEntries(content: Content, renaming: Renaming): [name: string, entry: object][] {
  const terms = content.terms.filter(({ data }) => renaming.isCopied(data.slug));
  const charts = content.charts.map(({ data }) => data).filter(isCopied);
  return [
    ...terms.map(({ data }): [string, object] => [`terms/${renaming.slug(data.slug)}.yaml`, copyTerm(data, renaming)]),
    ...content.outcomes.map(({ data }): [string, object] => [
      `outcomes/${renaming.slug(data.slug)}.yaml`,
      copyOutcome(content, data, renaming),
    ]),
    ...charts.map((chart): [string, object] => [
      `charts/${renaming.slug(chart.slug)}.yaml`,
      copyChart(chart, renaming),
    ]),
  ];
}

function copyTerm(data: Term, renaming: Renaming): object {
  const { zh, en, forms, enForms, pinyin, parts, chain, related, ...rest } = data;
  return {
    ...rest,
    slug: undefined,
    zh: renaming.named(zh),
    en: renaming.name(en, 'en'),
    forms: forms?.filter(renaming.stands).map(renaming.named),
    enForms: enForms?.map((form) => renaming.name(form, 'en')),
    pinyin: renaming.reading(zh, pinyin),
    parts: parts?.map(({ term, chapter, sentences, ...part }) => ({
      ...part,
      term: renaming.terms(term ? [term] : [])[0],
      chapter: chapter && renaming.chapter(chapter),
      sentences: sentences?.map(renaming.id),
    })),
    chain: chain && renaming.terms(chain),
    related: related && renaming.terms(related),
  };
}

function copyOutcome(content: Content, data: OutcomeEntry, renaming: Renaming): object {
  const { quote, quoteEn, sentence, terms, numbers, due, ...rest } = data;
  const within = sentenceOf(content, sentence);
  return {
    ...rest,
    slug: undefined,
    sentence: renaming.id(sentence),
    quote: renaming.quote(quote, within, 'zh'),
    quoteEn: quoteEn && renaming.quote(quoteEn, within, 'en'),
    terms: renaming.terms(terms),
    numbers: numbers.map(renaming.slug),
    due: due && { ...due, sentence: due.sentence && renaming.id(due.sentence) },
  };
}

/** What is drawn of the report as a whole is there already. */
export function isCopied(chart: ChartEntry): chart is PanelChart {
  return chart.chapter > 0 && 'panels' in chart;
}

function copyChart({ chapter, panels, ...rest }: PanelChart, renaming: Renaming): object {
  return {
    ...rest,
    slug: undefined,
    chapter: renaming.chapter(chapter),
    panels: panels.map((panel) => ({
      ...panel,
      items: panel.items.map(({ number, times, ...item }) => ({
        ...item,
        number: renaming.slug(number),
        times: times && renaming.slug(times),
      })),
    })),
  };
}

/** The numbers with those of the copies. */
export function growNumbers(content: Content, copies: Renaming[]): object {
  const { stated, derived } = content.numbers.data;
  const all = copies.map((renaming) => ({
    stated: stated.map(({ id, sentence, quote, quoteEn, time, ...rest }) => ({
      ...rest,
      id: renaming.slug(id),
      // A copied result stands behind the place from which on the report makes plans.
      why: rest.why ?? (rest.status === 'achieved' ? 'A copy says what its original says.' : undefined),
      sentence: renaming.id(sentence),
      quote: renaming.quote(quote, sentenceOf(content, sentence), 'zh'),
      quoteEn: renaming.quote(quoteEn, sentenceOf(content, sentence), 'en'),
      time: time && { ...time, sentence: time.sentence && renaming.id(time.sentence) },
    })),
    derived: derived.map(({ id, derivation, ...rest }) => ({
      ...rest,
      id: renaming.slug(id),
      derivation: {
        ...derivation,
        of: derivation.of.map((one) => (typeof one === 'string' ? renaming.slug(one) : one)),
      },
    })),
  }));
  return {
    stated: [...stated, ...all.flatMap((copy) => copy.stated)],
    derived: [...derived, ...all.flatMap((copy) => copy.derived)],
  };
}

function sentenceOf({ translations }: Content, id: string): { zh: string; en: string } {
  return translations.flatMap(({ data }) => data.units[id] ?? [])[0]!;
}

/** The places with what the copies say of them. */
export function growPlaces({ places, ...rest }: PlacesFile, copies: Renaming[]): object {
  const copySaying = (saying: PlacesFile['places'][number]['says'][number], renaming: Renaming) => ({
    ...saying,
    sentence: renaming.id(saying.sentence),
  });
  return {
    ...rest,
    places: places.map((place) => ({
      ...place,
      says: [place.says, ...copies.map((renaming) => place.says.map((saying) => copySaying(saying, renaming)))].flat(),
    })),
  };
}
