import { expect, test } from 'vitest';
import type { Mention, MentionGroup } from '../places/mention.ts';
import { placeStages } from './place-stages.ts';
import { layoutOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const mention = (sentence: Mention['sentence'], status: Mention['status'], zh: string, en: string): Mention => ({
  ...{ sentence, status, text: { zh, en } },
});
const STAGES: MentionGroup[] = [
  {
    title: { zh: '已建成', en: 'Open' },
    mentions: [
      mention('1.5.6', 'achieved', '昌赣高铁', 'Nanchang–Ganzhou railway'),
      mention('1.5.7', 'achieved', '黄金机场', 'Huangjin airport'),
      mention('1.5.8', 'achieved', '国际陆港', 'inland port'),
    ],
  },
  {
    title: { zh: '谋划', en: 'Wanted' },
    mentions: [mention('7.7.2', 'target', '长赣高铁', 'Changsha–Ganzhou railway')],
  },
];

test('where there is room what is at a stage stands in two columns', () => {
  const { height, marks } = placeStages(STAGES, layoutOf(620));
  expect(height).toBe(84);
  expect(sketchOf(marks)).toEqual([
    'line 0 620 0 0 rule',
    'text 0 19.5 Open 12.5 600',
    'sign 144.5 15.5 9 achieved',
    'text 155 19.5 Nanchang–Ganzhou railway 12.5',
    'link-area 140 3 234 25 1.5.6 Nanchang–Ganzhou railway, 1.5.6',
    'sign 390.5 15.5 9 achieved',
    'text 401 19.5 Huangjin airport 12.5',
    'link-area 386 3 234 25 1.5.7 Huangjin airport, 1.5.7',
    'sign 144.5 37.5 9 achieved',
    'text 155 41.5 inland port 12.5',
    'link-area 140 25 234 25 1.5.8 inland port, 1.5.8',
    'line 0 620 53 53 rule',
    'text 0 72.5 Wanted 12.5 600',
    'sign 144.5 68.5 9 target',
    'text 155 72.5 Changsha–Ganzhou railway 12.5',
    'link-area 140 56 234 25 7.7.2 Changsha–Ganzhou railway, 7.7.2',
  ]);
});

test('elsewhere it stands in one, in smaller letters', () => {
  const { height, marks } = placeStages(STAGES, layoutOf(254, 'zh'));
  expect(height).toBe(101.5);
  expect(sketchOf(marks)).toEqual([
    'line 0 254 0 0 rule',
    'text 0 19.5 已建成 12.5 600',
    'sign 98.5 15.5 9 achieved',
    'text 109 18.5 昌赣高铁 11.5',
    'link-area 94 3 160 23.5 1.5.6 昌赣高铁，1.5.6',
    'sign 98.5 36 9 achieved',
    'text 109 39 黄金机场 11.5',
    'link-area 94 23.5 160 23.5 1.5.7 黄金机场，1.5.7',
    'sign 98.5 56.5 9 achieved',
    'text 109 59.5 国际陆港 11.5',
    'link-area 94 44 160 23.5 1.5.8 国际陆港，1.5.8',
    'line 0 254 70.5 70.5 rule',
    'text 0 90 谋划 12.5 600',
    'sign 98.5 86 9 target',
    'text 109 89 长赣高铁 11.5',
    'link-area 94 73.5 160 23.5 7.7.2 长赣高铁，7.7.2',
  ]);
});
