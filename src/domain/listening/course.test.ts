import { expect, test } from 'vitest';
import { layCourse, positionAfter, positionOf, stepFrom, type Position } from './course.ts';

const LONG =
  '推进审批流程再造、“一网通办”数字化改革、“全产业一链办”改革，推动更多高频事项“跨省通办”“省内通办”，加大“放管服”改革力度。';
const IDS = ['5.3.1', '5.3.2', '5.3.3'];
const texts: [string, string][] = [
  ['5.3.1', '（三）聚焦开放。'],
  ['5.3.2', LONG],
  ['5.3.3', '打造“四最”营商环境。'],
];

function walk(goesOn: boolean, from: string): string[] {
  const course = layCourse(texts, 'zh', goesOn);
  const passed: string[] = [];
  for (let place: Position | null = positionOf(course, IDS, from); place; place = positionAfter(course, place)) {
    passed.push(`${course.sentences[place.sentence]!.id}/${place.clause}`);
  }
  return passed;
}

test('from here on every clause is spoken to the end of the chapter', () => {
  expect(walk(true, '5.3.2')).toEqual(['5.3.2/0', '5.3.2/1', '5.3.3/0']);
});

test('a sentence alone ends with its last clause', () => {
  expect(walk(false, '5.3.2')).toEqual(['5.3.2/0', '5.3.2/1']);
});

test('a sentence that is not translated yet is passed over', () => {
  const course = layCourse([['5.3.1', 'Focus.'], ['5.3.2', ''], ['5.3.3', 'Build.']], 'en', true); // prettier-ignore
  expect(positionOf(course, IDS, '5.3.2')).toEqual({ sentence: 1, clause: 0 });
  expect(course.sentences[1]!.id).toBe('5.3.3');
  expect(positionOf(layCourse([['5.3.1', 'Focus.']], 'en', true), IDS, '5.3.2')).toBeNull();
});

test('a step leads to the beginning of a neighbour, also where the voice would stop, and to none at the ends', () => {
  const course = layCourse(texts, 'zh', false);
  expect(stepFrom(course, { sentence: 1, clause: 1 }, 1)).toEqual({ sentence: 2, clause: 0 });
  expect(stepFrom(course, { sentence: 1, clause: 1 }, -1)).toEqual({ sentence: 0, clause: 0 });
  expect(stepFrom(course, { sentence: 2, clause: 0 }, 1)).toBeNull();
});
