import { expect, test } from 'vitest';
import { bindingOf, missingCues, readCommitment, readStatus } from './read-commitment.ts';
import { readNumerals } from './read-numerals.ts';
import { CUES } from './sample-cues.ts';

const statuses = (zh: string) => readNumerals(zh).map((numeral) => readStatus(zh, numeral, CUES));
/** The commitment of each numeral of a sentence with its word; with ? where its reach is a reading. */
const bindings = (zh: string, en: string | null = null) =>
  readNumerals(zh).map((numeral) => {
    const found = readCommitment({ zh, en }, numeral, CUES);
    return found && `${found.commitment} ${en === null ? found.word.zh : found.word.en}${found.disputed ? '?' : ''}`;
  });

test('力争 is an aim, 有望 and 将达 are expected, 向…迈进 is towards, 争取 seeks, 要 is to', () => {
  expect(bindings('力争形成营收500亿元的数字产业集群')).toEqual(['aim 力争']);
  expect(bindings('今年有望突破4000亿元，铁路营运里程将达924公里')).toEqual(['expected 有望', 'expected 将达']);
  expect(bindings('主要经济指标增速保持全省前列，经济总量向6000亿元迈进')).toEqual(['towards 向…迈进']);
  expect(bindings('争取引进项目20个')).toEqual(['seek 争取']);
  expect(bindings('要新建学校12所')).toEqual(['is-to 要']);
});

test('a plain verb binds without a hedge, and words that only hold 要 or 将 bind nobody', () => {
  expect(bindings('培育1个5000亿元、5个2000亿元产业集群')).toEqual([null, null, null, null]);
  expect(bindings('主要经济指标需要8项，重要会议3次，将近5年')).toEqual([null, null, null]);
});

test('a sentence that the English divides keeps its word, as the English has it', () => {
  const zh = '力争五年内高新技术企业数量突破2000家、高新技术产业增加值占规上工业增加值比重达45%以上';
  const en = 'We aim for the number of high-tech enterprises to pass 2,000. Their value added is to reach 45 per cent.';
  expect(bindings(zh, en)).toEqual(['aim aim', 'aim aim', 'aim aim']);
});

test('behind another quantity and a comma the reach of 力争 is a reading; a date and a list with 、 leave no doubt', () => {
  expect(bindings('力争到2025年，赣州经开区营收突破2000亿元，5个开发区营收分别突破1000亿元')).toEqual([
    'aim 力争',
    'aim 力争',
    'aim 力争?',
    'aim 力争?',
  ]);
  expect(bindings('力争到2025年中心城区建成区面积达240平方公里、人口达240万')).toEqual(Array(3).fill('aim 力争'));
});

test('有望 and 将达 govern their clause only', () => {
  expect(statuses('第66位、前进35位，今年有望突破4000亿元')).toEqual([null, null, 'expected']);
  expect(statuses('铁路营运里程将达924公里、增长66%，高速公路通车里程1559公里、增长40％')).toEqual([
    'expected',
    'expected',
    null,
    null,
  ]);
});

test('力争 reaches over several clauses', () => {
  expect(statuses('力争到2025年，赣州经开区营收突破2000亿元，5个开发区营收分别突破1000亿元')).toEqual([
    'target',
    'target',
    'target',
    'target',
  ]);
});

test('a governing word without its counterpart in the English is named', () => {
  const zh = '今年有望突破4000亿元';
  const [numeral] = readNumerals(zh);
  expect(missingCues(zh, numeral!, 'and passed 400 billion yuan this year', CUES)).toEqual(['有望']);
  expect(missingCues(zh, numeral!, 'and is expected to pass 400 billion yuan this year', CUES)).toEqual([]);
});

test('预计 and 预期 are forecasts, 计划, 确保 and 目标为 goals', () => {
  expect(statuses('预计全年增长8%，预期增收20亿元')).toEqual(['expected', 'expected']);
  expect(statuses('计划新建学校12所，确保新增就业6万人，增长目标为7%')).toEqual(['target', 'target', 'target']);
});

test('a plan, a target met and an expectancy are things and govern nothing', () => {
  expect(statuses('人均预期寿命77岁，三年行动计划建成8个，超额完成目标任务，增长9%，好于预期3个点')).toEqual(
    statuses('岁77岁，建成三8个，完成，增长9%，好3个点'),
  );
});

test('a forecast and a goal must stay what they are in English', () => {
  const missing = (zh: string, en: string) => missingCues(zh, readNumerals(zh)[0]!, en, CUES);
  expect(missing('预计增长8%', 'grew by 8 per cent')).toEqual(['预计']);
  expect(missing('预计增长8%', 'is forecast to grow by 8 per cent')).toEqual(['预计']);
  expect(missing('预计增长8%', 'an expected growth of 8 per cent')).toEqual([]);
  expect(missing('确保增长8%', 'grew by 8 per cent')).toEqual(['确保']);
  expect(missing('确保增长8%', 'We will ensure growth of 8 per cent')).toEqual([]);
  expect(missing('计划投资8亿元', 'We plan to invest 800 million yuan')).toEqual([]);
});

const SENTENCE = { zh: '力争五年内突破2000家，规模达500亿元。', en: 'We aim to pass 2,000 within five years.' };
const bind = (
  status: 'achieved' | 'expected' | 'target',
  quote: string,
  more: { commitment?: { as: 'aim' | 'seek' | 'flat'; why: string } } = {},
) => bindingOf({ status, quote, ...more } as Parameters<typeof bindingOf>[0], SENTENCE, CUES);

test('a goal is bound by the word that governs its quote, a result by none', () => {
  expect(bind('target', '突破2000家')).toEqual({ commitment: 'aim', hedge: { zh: '力争', en: 'aim' } });
  expect(bind('achieved', '突破2000家')).toEqual({ commitment: null, hedge: null });
});

test('without a sentence, or without its words in it, a goal is flat and a forecast expected', () => {
  const alone = (status: 'expected' | 'target') => bindingOf({ status, quote: '2000家' }, undefined, CUES);
  expect([alone('target'), alone('expected')]).toEqual([
    { commitment: 'flat', hedge: null },
    { commitment: 'expected', hedge: null },
  ]);
  expect(bind('target', '3000家')).toEqual({ commitment: 'flat', hedge: null });
});

test('what the entry decides stands over the word, which is quoted where the sentence has it', () => {
  expect(bind('target', '突破2000家', { commitment: { as: 'flat', why: 'x' } })).toEqual({
    commitment: 'flat',
    hedge: null,
  });
  expect(bind('target', '达500亿元', { commitment: { as: 'aim', why: 'x' } }).hedge).toEqual({ zh: '力争', en: 'aim' });
  expect(bind('target', '达500亿元', { commitment: { as: 'seek', why: 'x' } })).toEqual({
    commitment: 'seek',
    hedge: null,
  });
});
