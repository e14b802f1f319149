import { expect, test } from 'vitest';
import { parseReport } from '../report/parse-report.ts';
import { findArea, nameArea } from './find-place.ts';
import { isSpeaker } from './is-speaker.ts';
import { readDay } from './read-day.ts';
import { readOpening } from './read-opening.ts';

const BODY = '一、回顾\n\n过去一年稳中有进。\n\n二、任务\n\n今年要更进一步。\n';
const open = (opening: string, end = '') => readOpening(parseReport(`${opening}\n\n${BODY}${end}`, null).chapters);

test('an opening tells title, day, area and speaker', () => {
  expect(
    open('政府工作报告\n\n——2024年1月16日在云汀市第三届人民代表大会第四次会议上\n\n市长 林知远\n\n各位代表：'),
  ).toEqual({
    title: { passage: '0.1', words: '政府工作报告' },
    date: '2024-01-16',
    area: '云汀市',
    speaker: '0.3.1',
  });
});

test('title, day and speaker may stand in one block, the day at the end, or nothing at all', () => {
  const block = open('在中国共产党松澜区第二次代表大会上的报告\n（2021年8月30日）\n柳 映 川');
  expect(block.title?.words).toBe('在中国共产党松澜区第二次代表大会上的报告');
  expect(block).toMatchObject({ date: '2021-08-30', area: '松澜区', speaker: '0.1.3' });
  expect(open('工作报告', '\n二〇二三年十二月三十一日\n').date).toBe('2023-12-31');
  expect(open('')).toEqual({ title: null, date: null, area: null, speaker: null });
});

test.each([
  ['2024年1月16日', '2024-01-16'],
  ['2024 年 1 月 6 日', '2024-01-06'],
  ['二〇二五年二月十八日在会议上', '2025-02-18'],
  ['二○一九年十月二十一日', '2019-10-21'],
  ['2024年2月30日', null],
  ['2024年1月', null],
])('the day of %s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(['吴 忠 琼', '市长 林知远', '云汀市市长　林 知 远', '（代市长 林知远）', '报告人：林知远', '林知远'])(
  '%s is a speaker',
  (line) => {
    expect(isSpeaker(line)).toBe(true);
  },
);
test.each(['政府工作报告', '目 录', '各位代表：', '同志们：', '政 府 工 作 报 告', '市人民代表大会'])(
  '%s is no speaker',
  (line) => {
    expect(isSpeaker(line)).toBe(false);
  },
);

test.each([
  ['在云汀市第三届人民代表大会上', '云汀市', '云汀', 'Yunting'],
  ['中共海潮市港北区委书记', '海潮市港北区', '港北', 'Gangbei'],
  ['榆岭县国民经济和社会发展工作报告', '榆岭县', '榆岭', 'Yuling'],
  ['在吕安市第一次会议上', '吕安市', '吕安', 'Lü’an'],
  ['呼和浩特市2024年政府工作报告', '呼和浩特市', '呼和浩特', 'Hohhot'],
])('%s is about %s', (line, area, zh, en) => {
  expect(findArea([line])).toBe(area);
  expect(nameArea(area)).toEqual({ zh, en });
});

test('the whole city is no name of an area', () => {
  expect(findArea(['全市第三次会议', '我省工作'])).toBeNull();
});

test.each(['（吴 忠 琼）', ' 林知远 '])('%s is a speaker, in brackets or spaces', (line) => {
  expect(isSpeaker(line)).toBe(true);
});

test('a long sentence that names another day is none of the lines above the report', () => {
  const long = '自2016年9月27日市第五次党代会召开以来，我们团结带领全市广大干部群众，同心同德，攻坚克难，';
  const sentence = `${long}全面完成了各项目标任务，经济社会发展取得了令人瞩目的成就。`;
  expect(sentence.length).toBeGreaterThan(60);
  expect(open(`工作报告\n\n${sentence}`).date).toBeNull();
  expect(open('工作报告', `\n${sentence}\n`).date).toBeNull();
  expect(open(`工作报告\n\n${sentence}\n\n2021年9月27日`).date).toBe('2021-09-27');
});

test('a report without an opening says nothing in its first chapter of title, day, area and speaker', () => {
  const { chapters } = parseReport('一、在云汀市的回顾\n\n林知远\n\n2021年8月30日\n\n二、打算\n\n更好。\n', null);
  expect(readOpening(chapters)).toEqual({ title: null, date: null, area: null, speaker: null });
});

test('an opening that begins with the salutation has no title, nor has one that begins with a whole paragraph', () => {
  expect(open('各位代表：\n现在，我作报告').title).toBeNull();
  expect(open('高举旗帜'.repeat(16)).title).toBeNull();
  expect(open('牢记嘱托\n感恩奋进\n2021年9月27日').title?.words).toBe('牢记嘱托感恩奋进');
});
