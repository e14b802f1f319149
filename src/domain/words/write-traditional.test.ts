import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import source from '../../../content/traditional.yaml?raw';
import { traditionalSchema } from './traditional-schema.ts';
import { createTraditionalWriter } from './write-traditional.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
const write = createTraditionalWriter(convert, traditionalSchema.parse(parse(source)));

test.each([
  ['打造攀岩品牌赛事，建立台账', '打造攀岩品牌賽事，建立臺帳'],
  ['迈进新征程，好干部标准', '邁進新征程，好幹部標準'],
  ['是不是只有赣州，最多只跑一次', '是不是只有贛州，最多只跑一次'],
  ['基础设施和面貌，百年历史', '基礎設施和面貌，百年歷史'],
  ['并为下一届定方向，资金链断裂', '並為下一屆定方向，資金鏈斷裂'],
])('%s: neighbours that OpenCC takes for one word are two', (simplified, traditional) => {
  expect(write(simplified)).toBe(traditional);
});

test('what OpenCC writes rightly stays', () => {
  for (const text of ['两只鸟论', '要求它干净', '征求意见', '了解民意', '合并为一家', '理发', '公司注册', ''])
    expect(write(text)).toBe(convert(text));
});

test('longer stretches go before shorter ones, and what changes its length is left alone', () => {
  const plain = createTraditionalWriter((text) => text.replace('台账', '臺帳冊'), { 干: '幹', 干净: '乾淨' });
  expect(plain('干部干净')).toBe('幹部乾淨');
  expect(plain('干部台账')).toBe('干部臺帳冊');
  expect(createTraditionalWriter(convert, {})('赣州')).toBe('贛州');
});

test('each stretch is Chinese and as long as what is written for it', () => {
  expect(traditionalSchema.safeParse({ 新征程: '新征程' }).success).toBe(true);
  for (const [stretch, written] of [
    ['新征程', '征程'],
    ['a', 'a'],
    ['', ''],
    ['新征程', 1],
  ] as const)
    expect(traditionalSchema.safeParse({ [stretch]: written }).success).toBe(false);
});
