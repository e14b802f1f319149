import { timeFaults } from '../../domain/numbers/number-time.ts';
import { dueOf } from '../../domain/outcomes/due-date.ts';
import { firmnessFaults } from '../../domain/outcomes/firmness.ts';
import { isToCome } from '../../domain/numbers/status.ts';
import { outcomeFaults } from '../../domain/outcomes/outcome-faults.ts';
import type { OutcomeEntry } from '../../domain/outcomes/outcome-schema.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';
import { createGlosser } from '../../domain/terms/gloss-sentence.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { suggestName } from '../suggest-name.ts';
import { findMisnamed } from './misnamed.ts';
import { tryResolve } from './resolved-numbers.ts';
import { publisherFaults, titleFaults } from './source-address.ts';

/**
 * Every outcome quotes its sentence, names numbers and terms that exist, cites publishers on the list and says what the page is where
 * no title was seen, says no more than its reports bear and has the same terms in both languages of its title and quote. Where there
 * are outcomes, every goal and forecast has exactly one.
 */
export function checkOutcomes(content: Content): Fault[] {
  const { outcomes, site } = content;
  if (outcomes.length === 0) return [];
  const { date } = site.data.report;
  const numbers = tryResolve(content);
  // What is wrong with the numbers themselves their own check says.
  if (numbers === null) return [];
  return [
    ...outcomes.flatMap(({ file, data }) => {
      const misnamed = namesFaults(data, content);
      const unsound = misnamed.length > 0 ? [] : outcomeFaults(data, dueOf(data, numbers, date), date);
      return [
        ...misnamed,
        ...unsound,
        ...unitFaults(data, content),
        ...quoteFaults(data, content),
        ...bindingFaults(data, content),
        ...sourceFaults(data, content),
      ].map((what) => ({
        file,
        id: data.slug,
        what,
      }));
    }),
    ...coverageFaults(content),
    ...termFaults(content),
  ];
}

function namesFaults({ numbers, terms, places = [], reports }: OutcomeEntry, content: Content): string[] {
  const stated = content.numbers.data.stated;
  const slugs = content.terms.map(({ data }) => data.slug);
  const listed = content.places?.data.places.map(({ slug }) => slug) ?? [];
  return [
    ...numbers.flatMap((id) => {
      const number = stated.find((entry) => entry.id === id);
      if (!number) {
        const hint = suggestName(
          id,
          stated.map((entry) => entry.id),
        );
        return [`there is no number ${id}${hint}`];
      }
      return isToCome(number.status) ? [] : [`${id} is neither a goal nor a forecast, so nothing can come of it`];
    }),
    ...terms
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => `refers to the term ${slug}, which does not exist${suggestName(slug, slugs)}`),
    ...places
      .filter((slug) => !listed.includes(slug))
      .map((slug) => `names the place ${slug}, which content/places.yaml does not list${suggestName(slug, listed)}`),
    ...reports.flatMap(({ unit }) => (unit === undefined ? [] : findMisnamed('unit', unit, content.units))),
  ];
}

/** A later figure answers the goal of its unit, so no two goals of an outcome may have the same. */
function unitFaults({ numbers }: OutcomeEntry, content: Content): string[] {
  const joined = content.numbers.data.stated.filter(({ id }) => numbers.includes(id));
  return [...Map.groupBy(joined, ({ unit }) => unit)].flatMap(([unit, { length }]) =>
    length > 1
      ? [`joins ${length} numbers in ${unit}; give each a file of its own, so that a later figure answers one`]
      : [],
  );
}

function quoteFaults({ sentence, quote, quoteEn, due }: OutcomeEntry, content: Content): string[] {
  if (!writtenIn(sentence, content)) return [`its sentence ${sentence} does not exist`];
  if (quoteEn === undefined && writtenIn(sentence, content)!.en !== undefined)
    return ['quoteEn is missing, and its sentence is translated'];
  return [
    ...findMissing(quote, quoteEn, sentence, content),
    ...(due ? findMissing(due.words.zh, due.words.en, due.sentence ?? sentence, content) : []),
    ...(due ? timeFaults(due.words.zh, { value: due.by, inYears: due.inYears }) : []),
  ];
}

/** Of the quote that stands in its sentence; of one that does not, quoteFaults speaks. */
function bindingFaults(entry: OutcomeEntry, content: Content): string[] {
  const sentence = writtenIn(entry.sentence, content);
  if (!sentence?.zh.includes(entry.quote)) return [];
  return firmnessFaults(entry, { zh: sentence.zh, en: sentence.en ?? null }, content.cues.data);
}

function findMissing(zh: string, en: string | undefined, sentence: string, content: Content): string[] {
  const text = writtenIn(sentence, content);
  if (!text) return [`the sentence of its due date, ${sentence}, does not exist`];
  const stands = (words: string | undefined, written: string | undefined) =>
    words === undefined || written === undefined || written.toLowerCase().includes(words.toLowerCase());
  return [...(stands(zh, text.zh) ? [] : [zh]), ...(stands(en, text.en) ? [] : [en])].map(
    (words) => `“${words}” does not stand in ${sentence}`,
  );
}

/** The sentence in both languages, the English only where it is translated. */
function writtenIn(sentence: string, { report, translations }: Content): { zh: string; en: string | undefined } | null {
  const found = report.flatMap(sentencesOf).find(({ id }) => id === sentence);
  const en = translations.map(({ data }) => data.units[sentence]?.en).find((text) => text);
  return found ? { zh: found.zh, en } : null;
}

function sourceFaults({ reports }: OutcomeEntry, { publishers }: Content): string[] {
  return reports.flatMap(({ asOf, source: { title, about, url } }) => [
    ...publisherFaults(url, publishers),
    ...titleFaults(asOf, title, about),
  ]);
}

/** Title and quote have the same terms in both languages, so that neither drops half of what was announced. */
function termFaults({ outcomes, terms }: Content): Fault[] {
  const gloss = createGlosser(terms.map(({ data }) => data));
  const bySlug = new Map(terms.map(({ data }) => [data.slug, data]));
  const faultsOf = (zh: string, en: string, name: string) =>
    gloss(zh, en).faults.map(({ term, missing }) => {
      const { zh: word, en: rendering } = bySlug.get(term)!;
      return missing === 'en'
        ? `its Chinese ${name} has ${word}, its English ${name} no rendering of it (“${rendering}” …)`
        : `its English ${name} has a rendering of ${word}, its Chinese ${name} not the term`;
    });
  return outcomes.flatMap(({ file, data: { slug, title, quote, quoteEn } }) =>
    [...faultsOf(title.zh, title.en, 'title'), ...(quoteEn === undefined ? [] : faultsOf(quote, quoteEn, 'quote'))].map(
      (what) => ({ file, id: slug, what }),
    ),
  );
}

function coverageFaults({ outcomes, numbers }: Content): Fault[] {
  return numbers.data.stated
    .filter(({ status }) => isToCome(status))
    .flatMap(({ id }) => {
      const owners = outcomes.filter(({ data }) => data.numbers.includes(id)).map(({ data }) => data.slug);
      if (owners.length === 1) return [];
      const what =
        owners.length === 0
          ? 'is a goal or a forecast, and no file of outcomes says what came of it'
          : `belongs to several outcomes, ${owners.join(' and ')}`;
      return [{ file: numbers.file, id, what }];
    });
}
