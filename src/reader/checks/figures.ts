import { LOCALES, type Bilingual } from '../../domain/locale.ts';
import { lostBounds, unknownFigures } from '../../domain/numbers/check-figures.ts';
import { readEnglishNumerals } from '../../domain/numbers/read-english-numerals.ts';
import { readNumerals } from '../../domain/numbers/read-numerals.ts';
import type { ReportNumber } from '../../domain/numbers/resolve-numbers.ts';
import { chapterSections } from '../../domain/report/chapter-sections.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { tryResolve } from './resolved-numbers.ts';

const ID = /\d+\.\d+\.\d+/g;

/**
 * What the editors say in figures the report says too, or numbers.yaml, or the text says that it comes from elsewhere; in briefs,
 * in what to look for and in what charts show no number loses the words that bound it.
 */
export function checkFigures(content: Content): Fault[] {
  const numbers = tryResolve(content);
  if (numbers === null) return [];
  const inSentence = readSentences(content);
  const everywhere = [
    ...[...numbers.values()].flatMap(({ value, time }) => [value, ...yearsOf(time)]).filter(isNumber),
    ...content.site.data.report.date.split('-').map(Number),
  ];
  const knownIn = (ids: Iterable<string>) =>
    new Set([...everywhere, ...[...ids].flatMap((id) => inSentence.get(id) ?? [])]);
  const stated = content.numbers.data.stated;

  const sections = content.chapters.flatMap((filed) =>
    chapterSections(filed.data.body).flatMap(({ name, locale, text }) => {
      const own = [...inSentence.keys()].filter((id) => id.startsWith(`${filed.data.chapter}.`));
      const known = {
        values: knownIn([...own, ...(text.match(ID) ?? [])]),
        numbers: stated.filter(({ sentence }) => sentence.startsWith(`${filed.data.chapter}.`)),
      };
      return [...unknownFigures(text, locale, known), ...lostBounds(text, locale, known)].map((what): Fault => ({
        file: filed.file,
        id: `${name} ${locale}`,
        what,
      }));
    }),
  );
  const notes = content.chapters.flatMap(({ file, data }) =>
    data.notes.flatMap((note) => {
      const passage = note.on.slice(0, note.on.lastIndexOf('.') + 1);
      const near = [...inSentence.keys()].filter((id) => id.startsWith(passage));
      const known = { values: knownIn([...near, ...(`${note.zh} ${note.en}`.match(ID) ?? [])]), numbers: [] };
      return LOCALES.flatMap((locale) => unknownFigures(note[locale], locale, known)).map((what): Fault => ({
        file,
        id: note.on,
        what: `in its note ${what}`,
      }));
    }),
  );
  const charts = content.charts.flatMap(({ file, data }) => {
    const ids = 'panels' in data ? data.panels.flatMap(({ items }) => items.map(({ number }) => number)) : [];
    const drawn = ids.flatMap((id) => numbers.get(id) ?? []);
    const known = { values: knownIn(drawn.map(({ sentence }) => sentence)), numbers: drawn };
    const texts: [string, Bilingual][] = [
      ['title', data.title],
      ['shows', data.shows],
      ['not', data.not],
    ];
    return texts.flatMap(([field, text]) =>
      LOCALES.flatMap((locale) => [
        ...unknownFigures(text[locale], locale, known),
        ...(field === 'not' ? [] : lostBounds(text[locale], locale, known)),
      ]).map((what): Fault => ({ file, id: field, what })),
    );
  });
  return [...sections, ...notes, ...charts];
}

/** The values that each heading (by chapter) and each sentence (by id) states, in either language. */
function readSentences({ report, translations }: Content): Map<string, number[]> {
  const english = new Map(translations.flatMap(({ data }) => Object.entries(data.units)));
  const texts = report.flatMap(({ number, heading, passages }): [string, string][] => [
    [`${number}.heading`, heading ?? ''],
    ...sentencesOf({ passages }).map(({ id, zh }): [string, string] => [id, zh]),
  ]);
  return new Map(
    texts.map(([id, zh]) => {
      const numerals = [...readNumerals(zh), ...readEnglishNumerals(english.get(id)?.en ?? '')];
      return [id, numerals.map(({ value }) => value).filter(isNumber)];
    }),
  );
}

function yearsOf(time: ReportNumber['time']): number[] {
  return Object.values(time ?? {}).flatMap((value) =>
    /^\d{4}/.test(String(value)) ? Number(String(value).slice(0, 4)) : [],
  );
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
