import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { sampleStretches } from '../../scripts/bench/search/stretches.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { reportSearch } from './report-search.ts';

const { records, sounds, level, find } = reportSearch;
const stretches = sampleStretches(records, 150, 7).filter(({ text }) => /^\p{Script=Han}{4,}$/u.test(text));
const holds = (results: SearchRecord[], id: string) =>
  results.some((record) => record.kind === 'sentence' && record.id === id);

describe('every stretch of the report is found', () => {
  test('in traditional characters, as the same sentences in the same order', async () => {
    const convert = Converter({ from: 'cn', to: 'tw' });
    for (const { text } of stretches) {
      const [asked, wanted] = [await find(convert(text)), await find(text)];
      expect(asked, text).toEqual(wanted);
    }
  });

  test('in markup, in quotation marks and with full-width spaces in it', async () => {
    for (const { text } of stretches) {
      const wanted = (await find(text)).results[0];
      for (const asked of [`<b>${text.slice(0, 2)}</b>${text.slice(2)}`, `“${text}”`, [...text].join('\u3000')])
        expect((await find(asked)).results[0], asked).toBe(wanted);
    }
  });

  test('in pinyin, and half in pinyin', async () => {
    const missed: string[] = [];
    for (const { text, holders } of stretches) {
      const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
      for (const asked of [syllables.join(''), text.slice(0, 2) + syllables.slice(2).join(' ')]) {
        const { results } = await find(asked);
        if (![...holders].some((id) => holds(results, id))) missed.push(`${text}: ${asked}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('with any one character replaced by a homophone, and is said to be near', async () => {
    const missed: string[] = [];
    let slips = 0;
    for (const { text, holders } of stretches) {
      const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
      for (const at of [...text].keys()) {
        const other = [...(sounds[syllables[at]!] ?? '')].find((char) => char !== text[at]);
        if (other === undefined) continue;
        slips += 1;
        const asked = text.slice(0, at) + other + text.slice(at + 1);
        const { results, near } = await find(asked);
        // Now and then the slip is a stretch of the site itself.
        if (near && ![...holders].some((id) => holds(results, id))) missed.push(`${text}: ${asked}`);
        if (results.length === 0) missed.push(`${text}: ${asked} finds nothing`);
      }
    }
    expect(slips).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  });
});

test('every term, number, chart, outcome and chapter is found by what it is called, before what is not called so', async () => {
  const faults: string[] = [];
  for (const record of records) {
    if (record.kind === 'sentence' || record.kind === 'page') continue;
    for (const name of [record.zh[0]!, record.en[0]!]) {
      const { results } = await find(name);
      const place = results.indexOf(record);
      const before = results.slice(0, Math.max(place, 0));
      const others = before.filter(({ zh, en }) => ![...zh, ...en].some((line) => level(line) === level(name)));
      if (place < 0 || others.length > 0) faults.push(`${record.kind} ${record.id}: ${name} at ${place}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a page, a part of one and a place are found by what they are called, among the first three', async () => {
  const faults: string[] = [];
  for (const record of records.filter(({ kind }) => kind === 'page')) {
    for (const name of [record.zh[0]!, record.en[0]!]) {
      const place = (await find(name)).results.indexOf(record);
      if (place < 0 || place > 2) faults.push(`${record.id}: ${name} at ${place}`);
    }
  }
  expect(faults).toEqual([]);
});
