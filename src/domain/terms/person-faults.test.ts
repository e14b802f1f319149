import { expect, test } from 'vitest';
import { personFaults } from './person-faults.ts';
import { charges } from './sample-term-words.ts';
import type { Term } from './term-schema.ts';

const person = (zh: string, en: string, more: Partial<Term> = {}) =>
  personFaults(
    { kind: 'person', basis: 'inferred', sense: { zh, en }, explanation: { zh: '名', en: 'A name.' }, ...more } as Term,
    charges,
  );
const dated = { basis: 'documented', sources: [{ date: '2017-03-06' }] } as unknown as Partial<Term>;
const SENTENCE = ['2017年1月被判处无期徒刑。', 'Sentenced to life imprisonment in January 2017.'] as const;

test('a crime, a trial or an office of a person needs a dated source', () => {
  expect(person(...SENTENCE)).toEqual([expect.stringContaining('says “判处” of a person')]);
  expect(person('原任赣州市市长。', 'An official.')).toHaveLength(1);
  expect(person('一位官员。', 'A former mayor of Ganzhou.')).toHaveLength(1);
  expect(
    person(...SENTENCE, { basis: 'documented', sources: [{ date: null }] } as unknown as Partial<Term>),
  ).toHaveLength(1);
  expect(person(...SENTENCE, dated)).toEqual([]);
});

test('a name in the report without a charge needs none, and other terms are free to say what bribery is', () => {
  expect(person('报告点名的案件当事人之一。', 'One of those named in the report.')).toEqual([]);
  expect(person('受贿与行贿一起查。', 'Bribery.', { kind: 'slogan' })).toEqual([]);
});

test('one dated source among several is enough, and one beside a reading of the editors’ own is none', () => {
  const sources = [{ date: null }, { date: '2017-03-06' }];
  expect(person(...SENTENCE, { basis: 'documented', sources } as unknown as Partial<Term>)).toEqual([]);
  expect(person(...SENTENCE, { basis: 'inferred', sources } as unknown as Partial<Term>)).toHaveLength(1);
});
