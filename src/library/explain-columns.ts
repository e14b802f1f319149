import type { Columns } from '../domain/export/columns-schema.ts';
import type { Locale } from '../domain/locale.ts';
import { STATUSES } from '../domain/numbers/status.ts';
import { READINGS } from '../domain/outcomes/reading.ts';
import { bracket, PUNCTUATION } from '../domain/punctuation.ts';
import { BASES, TERM_KINDS } from '../domain/terms/term-schema.ts';
import type { Library } from './open-library.ts';

type Named = [code: string, word: string];

/** What each column holds, with the codes that stand in it and the words that the pages have for them. */
export function explainColumns({
  columns,
  subjects,
  translate,
}: Pick<Library, 'columns' | 'subjects' | 'translate'>): Columns {
  const explain = (name: string, holds: string, locale: Locale): string => {
    const t = translate[locale];
    const coded: Record<string, Named[]> = {
      status: STATUSES.map((code) => [code, t(`status.${code}`)]),
      reading: READINGS.map((code) => [code, t(`outcome.${code}`)]),
      kind: TERM_KINDS.map((code) => [code, t(`kind.${code}`)]),
      basis: BASES.map((code) => [code, t(`basis.${code}`)]),
      subject: subjects.map((subject) => [subject.id, subject[locale]]),
    };
    return coded[name] ? holds + writeCodes(coded[name], locale) : holds;
  };
  const explained = Object.entries(columns).map(([name, column]): [string, Columns[string]] => [
    name,
    { ...column, zh: explain(name, column.zh, 'zh'), en: explain(name, column.en, 'en') },
  ]);
  return Object.fromEntries(explained);
}

function writeCodes(codes: Named[], locale: Locale): string {
  const { colon, semicolon, gap } = PUNCTUATION[locale];
  return colon + codes.map(([code, word]) => code + gap + bracket(word, locale)).join(semicolon);
}
