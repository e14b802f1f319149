import { expect, test } from 'vitest';
import { foldTerm } from './match-terms.ts';
import { quotationFaults } from './quotation-faults.ts';
import type { Term } from './term-schema.ts';

const written = {
  zh: foldTerm('推进赣粤运河前期工作，做强“信创+网安”等产业'),
  en: foldTerm('We will press on with early work. The “one ring and three links” network largely took shape.'),
};
const CONGRESS = { zh: '中国共产党云汀市第六次代表大会报告', en: 'the report to the Sixth Party Congress of Yunting' };
const WORK = { zh: '云汀市2024年政府工作报告', en: 'the 2024 report on the work of the government of Yunting' };
const faultsOf = (zh: string, en: string, known: Parameters<typeof quotationFaults>[1] = written, name = CONGRESS) =>
  quotationFaults({ sense: { zh: '', en: '' }, explanation: { zh, en } } as Term, known, name).map((what) =>
    what.slice(0, what.indexOf(' of the report')),
  );

test('what is quoted of the report stands in it, in both languages', () => {
  expect(faultsOf('报告要推进“前期工作”。', 'The report says that it “largely took shape”.')).toEqual([]);
  expect(faultsOf('报告要“推进前期工作”。', 'The network, says chapter 1, “has largely taken shape”.')).toEqual([
    'quotes “推进前期工作”',
    'quotes “has largely taken shape”',
  ]);
});

test('marks and stops within a quotation do not count, and “…” leaves words out', () => {
  expect(
    faultsOf('报告写“做强‘信创+网安’……产业”。', 'The report has “ring and three links network … took shape.”'),
  ).toEqual([]);
  expect(faultsOf('报告要“推进……后期工作”。', 'The report says “largely … vanished”.')).toEqual([
    'quotes “推进……后期工作”',
    'quotes “largely … vanished”',
  ]);
});

test('the words of others are theirs, in a sentence of their own or of another report', () => {
  expect(faultsOf('协议称“合作区”，报告不同。', 'The plan says “zone”; the report differs.')).toEqual([]);
  expect(faultsOf('十九大报告说“同心圆”。', 'The report to the 19th Congress has “circle”.')).toEqual([]);
  expect(faultsOf('政府工作报告说“同心圆”。', 'Others speak of “the report”.')).toEqual([]);
});

test('a report is known by its own name, and another’s name is another’s', () => {
  const ofWork = (zh: string, en = '') => faultsOf(zh, en, written, WORK).length;
  const ofCongress = (zh: string, en = '') => faultsOf(zh, en).length;
  for (const name of ['报告', '工作报告', '政府工作报告', '2024年政府工作报告', '云汀市2024年政府工作报告'])
    expect(ofWork(`${name}提出“同心圆”。`), name).toBe(1);
  for (const name of [
    '2023年政府工作报告',
    '国务院政府工作报告',
    '省人民政府工作报告',
    '法院工作报告',
    '党代会报告',
    '二十大报告',
  ])
    expect(ofWork(`${name}提出“同心圆”。`), name).toBe(0);
  for (const name of ['报告', '党代会报告', '第六次党代会报告', '云汀市第六次代表大会报告'])
    expect(ofCongress(`${name}提出“同心圆”。`), name).toBe(1);
  for (const name of ['政府工作报告', '省第十五次党代会报告', '第五次代表大会报告', '十九大报告'])
    expect(ofCongress(`${name}提出“同心圆”。`), name).toBe(0);
  expect(ofWork('', 'In the 2024 report on the work of the government of Yunting stands “circle”.')).toBe(1);
  expect(ofWork('', 'In the 2023 report on the work of the government of Yunting stands “circle”.')).toBe(0);
});

test('nothing is said of a language in which the report is not known whole', () => {
  expect(faultsOf('报告要“推进前期工作”。', 'The report says “gone”.', { zh: written.zh })).toEqual([
    'quotes “推进前期工作”',
  ]);
});
