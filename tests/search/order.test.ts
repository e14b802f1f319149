import { describe, expect, test } from 'vitest';
import { readQueries } from '../../scripts/bench/search/queries.ts';
import { checkOrder, sampleStretches } from '../../scripts/bench/search/stretches.ts';
import { tonelessPinyin } from '../../src/domain/search/pinyin.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { reportSearch } from './report-search.ts';

const { records, level, find } = reportSearch;
const stretches = sampleStretches(records, 500);

const linesOf = new Map(
  records.map((record) => [record, [...record.zh, ...record.en, tonelessPinyin(record.pinyin ?? '')].map(level)]),
);

/** 0: a line of the record, or the reading of a term, is the query; 1: one holds it; 2: none does. */
function kindOfMatch(asked: string, record: SearchRecord): number {
  const lines = linesOf.get(record)!;
  if (lines.includes(asked)) return 0;
  return lines.some((line) => ` ${line}`.includes(` ${asked}`)) ? 1 : 2;
}

describe('the order of the results', () => {
  test('never puts a worse kind of match before a better one', async () => {
    const queries = [
      ...readQueries().map(({ ask }) => ask),
      ...stretches.map(({ text }) => text),
      ...records.flatMap(({ kind, zh, en }) => (kind === 'term' ? [zh[0]!, en[0]!] : [])),
    ].filter((ask) => !/\d/.test(ask));
    const faults: unknown[] = [];
    for (const ask of new Set(queries)) {
      const { results } = await find(ask);
      const asked = level(ask);
      const kinds = results.map((record) => kindOfMatch(asked, record));
      const worse = kinds.findIndex((kind, nth) => kinds.slice(nth + 1).some((later) => later < kind));
      if (worse >= 0)
        faults.push([
          ask,
          worse,
          results.slice(worse, worse + 2).map(({ kind, id }) => `${kind} ${id}`),
          kinds.slice(0, 12).join(''),
        ]);
    }
    expect(faults).toEqual([]);
  });

  test('has every sentence that holds a stretch of the report, before any that does not', async () => {
    const faults: unknown[] = [];
    for (const stretch of stretches) {
      const { missing, late } = checkOrder(stretch, (await find(stretch.text)).results);
      if (missing + late > 0) faults.push({ ask: stretch.text, missing, late });
    }
    expect(faults).toEqual([]);
  });

  test('has a sentence that holds all of several words, side by side or not, before what holds them only together', async () => {
    const sentences = records.filter(({ kind }) => kind === 'sentence');
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const faults: unknown[] = [];
    for (const { zh } of sentences.filter((_, nth) => nth % 4 === 0)) {
      const words = [...segmenter.segment(zh[0]!)].map(({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word)); // prettier-ignore
      const asked = [...new Set([words[0], words[Math.floor(words.length / 2)], words.at(-1)])] as string[];
      if (asked.length < 3) continue;
      const { results } = await find(asked.join(' '));
      const holdsAll = ({ zh, en }: SearchRecord) =>
        [...zh, ...en].some((line) => asked.every((word) => ` ${level(line)}`.includes(` ${level(word)}`)));
      if (!results[0] || !holdsAll(results[0])) faults.push([asked.join(' '), results[0]?.kind, results[0]?.id]);
    }
    expect(faults).toEqual([]);
  });
});
