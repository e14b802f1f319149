import { describe, expect, test } from 'vitest';
import { CUES } from './sample-cues.ts';
import type { StatedNumber } from './number-schema.ts';
import { verifyNumber } from './verify-number.ts';

const SENTENCES = new Map([
  [
    '1.2.4',
    {
      zh: '地区生产总值跃升至全国百强城市第66位、前进35位，今年有望突破4000亿元。',
      en: 'Our regional GDP leapt to 66th place among the top 100 cities in the country, up 35 places, and is expected to pass 400 billion yuan this year.',
    },
  ],
  [
    '10.4.6',
    {
      zh: '力争三年内所有村集体经济经营性收入超20万元。',
      en: 'We aim for the operating income of the village collective to be over 200,000 yuan in every village within three years.',
    },
  ],
]);
const GDP: StatedNumber = {
  id: 'gdp-2021',
  sentence: '1.2.4',
  quote: '突破4000亿元',
  quoteEn: 'pass 400 billion yuan',
  value: 400000000000,
  unit: 'yuan',
  status: 'expected',
  bound: 'above',
  subject: 'economy',
  label: { zh: '地区生产总值', en: 'Regional GDP' },
  time: { kind: 'during', value: '2021', words: { zh: '今年', en: 'this year' } },
};
const verify = (changes: Partial<StatedNumber>) =>
  verifyNumber({ ...GDP, ...changes }, { sentences: SENTENCES, promises: '2.5.1', cues: CUES });

test('an entry that agrees with its words has no fault', () => {
  expect(verify({})).toEqual([]);
});

test('a value with a nought too few is caught in both languages', () => {
  expect(verify({ value: 40000000000 })).toHaveLength(2);
});

test('a quote that leaves its bound outside is caught', () => {
  expect(verify({ quote: '4000亿元' })).toEqual(['the words of “4000亿元” say stated, the entry above']);
});

test('a quote that cuts a numeral, or stands nowhere, is caught', () => {
  expect(verify({ quote: '000亿元' })).toEqual(['“000亿元” cuts the numeral 4000亿']);
  expect(verify({ quoteEn: 'pass 40 billion yuan' })[0]).toContain('does not stand in its sentence');
});

test('a forecast entered as a result is caught, and a reason overrules', () => {
  expect(verify({ status: 'achieved' })).toEqual(['its words and place make it expected, the entry says achieved']);
  expect(verify({ status: 'achieved', why: 'a reason for the sake of the test' })).toEqual([]);
});

test('a reason where nothing differs is a fault', () => {
  expect(verify({ why: 'a reason for the sake of the test' })).toHaveLength(1);
});

test('the words of a time must stand there and count the years', () => {
  const goal: Partial<StatedNumber> = {
    sentence: '10.4.6',
    quote: '超20万元',
    quoteEn: 'over 200,000 yuan',
    value: 200000,
    status: 'target',
  };
  const words = { zh: '三年内', en: 'within three years' };
  expect(verify({ ...goal, time: { kind: 'by', inYears: 3, words } })).toEqual([]);
  expect(verify({ ...goal, time: { kind: 'by', inYears: 5, words } })).toEqual(['三年内 is not 5 years']);
  expect(
    verify({ ...goal, time: { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } }),
  ).toHaveLength(2);
});

describe('how firmly a goal binds', () => {
  const sentences = new Map([
    [
      '3.4.3',
      {
        zh: '抓好企业梯次培育，力争五年内引进培育上市企业各10家以上，专精特新中小企业500家以上。',
        en: 'We aim to bring in and foster, within five years, at least 10 listed companies and at least 500 specialised ones.',
      },
    ],
  ]);
  const small: Partial<StatedNumber> = {
    ...{ sentence: '3.4.3', quote: '500家以上', quoteEn: 'at least 500', value: 500, unit: 'enterprises' },
    ...{ status: 'target', bound: 'at-least', time: undefined },
  };
  const check = (changes: Partial<StatedNumber>) =>
    verifyNumber({ ...GDP, ...small, ...changes }, { sentences, promises: '2.5.1', cues: CUES });
  const why = 'The clause has no verb of its own.';

  test('is a reading behind a number and a comma, which must be decided with a reason', () => {
    expect(check({})).toEqual([
      'between 力争 and 500家以上 stand a number and a comma: whether the word governs it is a reading; decide it: commitment: { as: aim, why: … }',
    ]);
    expect(check({ commitment: { as: 'aim', why } })).toEqual([]);
    expect(check({ commitment: { as: 'flat', why } })).toEqual([]);
  });

  test('is decided neither against the sentence nor without need', () => {
    expect(check({ commitment: { as: 'seek', why } })).toEqual([
      'has the commitment seek, for which its sentence has no word',
    ]);
    const first = { quote: '10家以上', quoteEn: 'at least 10', value: 10 };
    expect(check(first)).toEqual([]);
    expect(check({ ...first, commitment: { as: 'aim', why } })).toEqual([
      'decides its commitment, which the words say without doubt',
    ]);
  });

  test('is asked of no result', () => {
    const result = { status: 'achieved', why: 'For the sake of the test.', commitment: { as: 'aim', why } } as const;
    expect(check(result)).toEqual(['has a commitment, but is achieved and binds nobody']);
  });
});

test('a number without a value says why, and none with one does', () => {
  const noValue = { zh: 'N没有定数。', en: 'N is left open.' };
  const empty: Partial<StatedNumber> = { value: null, why: 'For the sake of the test.' };
  expect(verify(empty)).toEqual(['has no value and does not say why: noValue: { zh: …, en: … }']);
  expect(verify({ ...empty, noValue })).toEqual([]);
  expect(verify({ noValue })).toEqual(['says why it has no value, but has one']);
});

describe('an entry that cannot be held to its words', () => {
  const ranks = new Map([
    ['1.1.1', { zh: '第66位、前进35位，占比55.31％，第66位，2020年增至10家、20家。', en: null }],
    ['1.1.2', { zh: '新增10家，又新增10家。', en: null }],
  ]);
  const check = (changes: Partial<StatedNumber>) =>
    verifyNumber(
      {
        ...GDP,
        sentence: '1.1.1',
        status: 'achieved',
        bound: 'stated',
        time: undefined,
        unit: 'enterprises',
        ...changes,
      },
      { sentences: ranks, promises: '2.5.1', cues: CUES },
    );

  test('has no sentence', () => {
    expect(check({ sentence: '9.9.9' })).toEqual(['its sentence 9.9.9 does not exist']);
  });

  test('has a quote that stands twice', () => {
    expect(check({ sentence: '1.1.2', quote: '新增10家' })).toEqual([
      '“新增10家” stands more than once in its sentence',
    ]);
  });

  test('has two numerals, or none, where it has a value', () => {
    expect(check({ quote: '10家、20家', value: 10 })[0]).toBe('the quote holds 2 numerals, 10 and 20');
    expect(check({ quote: '占比', value: 10 })).toEqual(['the quote reads as no number, the entry says 10']);
    expect(check({ quote: '35位', value: 36 })).toEqual(['35 reads 35, the entry says 36']);
  });

  test('has another unit than its words', () => {
    expect(check({ quote: '55.31％', value: 55.31 })).toEqual(['55.31％ and the unit enterprises do not agree']);
    expect(check({ quote: '35位', value: 35, unit: 'per cent' })).toEqual(['35 and the unit per cent do not agree']);
    expect(check({ quote: '35位', value: 35, unit: 'rank' })).toEqual(['35 is no rank']);
    expect(check({ quote: '占比55.31％', value: 55.31, unit: 'per cent' })).toEqual([]);
  });

  test('has a time whose sentence is not there, or whose words are not, or of another year', () => {
    const number = { quote: '35位', value: 35 };
    const words = { zh: '2020年', en: '2020' };
    const time = { kind: 'at' as const, value: '2020', words };
    expect(check({ ...number, time: { ...time, sentence: '9.9.9' } })).toEqual([
      'the sentence of its time, 9.9.9, does not exist',
    ]);
    expect(check({ ...number, time: { ...time, value: '2020-12' } })).toEqual([]);
    expect(check({ ...number, time: { ...time, value: '2021' } })).toEqual(['2020年 is not 2021']);
    expect(check({ ...number, time: { kind: 'at' as const, words } })).toEqual([
      '2020年 names a year, and there is no value',
    ]);
    expect(check({ ...number, time: { ...time, words: { zh: '当年', en: 'that year' } } })).toEqual([
      'the words of its time, 当年, do not stand in 1.1.1',
    ]);
    expect(check({ ...number, time: { ...time, sentence: '1.1.2' } })).toEqual([
      'the words of its time, 2020年, do not stand in 1.1.2',
    ]);
  });
});

test('the English words of a time are looked for whatever their case, and named where they are missing', () => {
  const time = { kind: 'during', value: '2021', words: { zh: '今年', en: 'This Year' } } as const;
  expect(verify({ time })).toEqual([]);
  expect(verify({ time: { ...time, words: { zh: '今年', en: 'in 2021' } } })).toEqual([
    'the words of its time, “in 2021”, do not stand in the English',
  ]);
});
