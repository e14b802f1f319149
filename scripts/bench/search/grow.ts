import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { createRandom } from './stretches.ts';

/**
 * The records of a report so many times as long, made from this one: each further sentence is put together from clauses drawn at
 * random, terms and numbers take their names from stretches of the report. Passages go on where their chapter ends.
 */
export function growRecords(records: SearchRecord[], times: number): SearchRecord[] {
  const random = createRandom(times);
  const draw = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const sentences = records.filter(({ kind }) => kind === 'sentence');
  const named = records.filter(({ kind }) => kind === 'term' || kind === 'number');
  const others = records.filter(({ kind }) => kind === 'chart' || kind === 'chapter');
  const clauses = {
    zh: sentences.flatMap(({ zh }) => zh[0]!.split(/(?<=[，；。])/)),
    en: sentences.flatMap(({ en }) => (en[0] ?? '').split(/(?<=[,;.]) /)),
  };
  const mix = (count: number, side: 'zh' | 'en') =>
    Array.from({ length: count }, () => draw(clauses[side])).join(side === 'zh' ? '' : ' ');
  const text = sentences.map(({ zh }) => zh[0]!.replace(/\P{Script=Han}/gu, '')).join('');

  const stretch = (length: number) => {
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + Math.max(4, length));
  };
  const growName = (record: SearchRecord, copy: number): SearchRecord => ({
    ...record,
    id: `${record.id}-${copy}`,
    zh: record.zh.map(({ length }) => stretch(length)),
    en: record.en.map(({ length }) => draw(clauses.en).slice(0, length)),
    about: record.about.map(() => ({ zh: mix(6, 'zh'), en: mix(5, 'en') })),
  });
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  return [
    ...named,
    ...copies.flatMap((copy) => named.map((record) => growName(record, copy))),
    ...others,
    ...growSentences(sentences, copies.length, mix),
  ];
}

/** Chapter by chapter: its own sentences, then as many passages again for each copy. */
function growSentences(
  sentences: SearchRecord[],
  copies: number,
  mix: (count: number, side: 'zh' | 'en') => string,
): SearchRecord[] {
  const chapters = Map.groupBy(sentences, ({ id }) => id.split('.')[0]!);
  return [...chapters.values()].flatMap((own) => {
    const passages = new Set(own.map(({ id }) => id.split('.')[1])).size;
    const further = Array.from({ length: copies }, (_, copy) =>
      own.map((record): SearchRecord => {
        const [chapter, passage, place] = record.id.split('.');
        const id = `${chapter}.${Number(passage) + passages * (copy + 1)}.${place}`;
        const zh = mix(record.zh[0]!.split(/[，；。]/).length - 1 || 1, 'zh');
        const en = mix((record.en[0] ?? '').split(/[,;.] /).length, 'en');
        return { ...record, id, zh: [zh], en: [en], sentences: [id] };
      }),
    );
    return [...own, ...further.flat()];
  });
}
