import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { mendTraditional } from './mend-traditional.ts';

const convert = Converter({ from: 'cn', to: 'tw' });

test.each([
  ['打造攀岩品牌赛事，建立台账', '打造攀岩品牌賽事，建立臺帳'],
  ['迈进新征程，好干部标准', '邁進新征程，好幹部標準'],
  ['是不是只有赣州，最多只跑一次', '是不是只有贛州，最多只跑一次'],
  ['基础设施和面貌，百年历史', '基礎設施和面貌，百年歷史'],
  ['并为下一届定方向，资金链断裂', '並為下一屆定方向，資金鏈斷裂'],
])('%s: neighbours that OpenCC takes for one word are two', (simplified, traditional) => {
  expect(mendTraditional(convert(simplified))).toBe(traditional);
});

test('what OpenCC writes rightly stays', () => {
  for (const text of ['兩隻鳥論', '要求它乾淨', '徵求意見', '瞭解民意', '合併為一家', '理髮', '公司註冊'])
    expect(mendTraditional(text)).toBe(text);
});
