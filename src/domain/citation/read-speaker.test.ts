import { expect, test } from 'vitest';
import { readSpeaker } from './read-speaker.ts';

test.each([
  ['吴 忠 琼', 'Wu Zhongqiong', '吴忠琼', { family: 'Wu', given: 'Zhongqiong' }],
  ['云汀市市长 林知远', 'Lin Zhiyuan, Mayor of Yunting', '林知远', { family: 'Lin', given: 'Zhiyuan' }],
  ['（市长　林　远）', null, '林远', { name: '林远' }],
  ['报告人：林远', 'Lin Yuan', '林远', { family: 'Lin', given: 'Yuan' }],
  ['云汀市人民政府', 'The People’s Government', '云汀市人民政府', { name: 'The People’s Government' }],
])('%s is the speaker without his office', (zh, en, name, english) => {
  expect(readSpeaker({ zh, en })).toEqual({ zh: { name }, en: english });
});

test('spaces around an English name and a hyphen in it do not matter, a body of four characters keeps its English', () => {
  expect(readSpeaker({ zh: '林远', en: ' Lin  Zhi-yuan , Mayor' }).en).toEqual({ family: 'Lin', given: 'Zhi-yuan' });
  expect(readSpeaker({ zh: '欧阳知远', en: 'Ouyang Zhiyuan' }).en).toEqual({ family: 'Ouyang', given: 'Zhiyuan' });
  expect(readSpeaker({ zh: '欧阳知远林', en: 'Ouyang Zhiyuan' }).en).toEqual({ name: 'Ouyang Zhiyuan' });
  expect(readSpeaker({ zh: '林远', en: 'the mayor' }).en).toEqual({ name: 'the mayor' });
});
