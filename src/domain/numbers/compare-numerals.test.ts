import { expect, test } from 'vitest';
import { compareNumerals } from './compare-numerals.ts';
import { CUES } from './sample-cues.ts';

const compare = (zh: string, en: string) =>
  compareNumerals({ zh, en }, { zh: [], en: [] }, CUES).map(({ numeral, fault }) => `${numeral.text} ${fault}`);

const ZH = '高新技术企业由137家增至1107家。';
const EN = 'The number of high-tech enterprises rose from 137 to 1,107.';

test('the English of 1.4.4 has every numeral', () => {
  expect(compare(ZH, EN)).toEqual([]);
});

test('a wrong number planted in the English is caught on both sides', () => {
  expect(compare(ZH, EN.replace('1,107', '1,170'))).toEqual(['1107 missing', '1,170 stray']);
});

test('a result made of a forecast is caught', () => {
  const zh = '今年有望突破4000亿元。';
  expect(compare(zh, 'It is expected to pass 400 billion yuan this year.')).toEqual([]);
  expect(compare(zh, 'It passed 400 billion yuan this year.')).toEqual(['4000亿 word']);
});

test('a bound that is lost, added or changed is caught', () => {
  const zh = '人口由130万增加到近200万。';
  expect(compare(zh, 'from 1.3 million to nearly 2 million')).toEqual([]);
  expect(compare(zh, 'from 1.3 million to 2 million')).toEqual(['200万 bound']);
  expect(compare(zh, 'from over 1.3 million to nearly 2 million')).toEqual(['130万 bound']);
  expect(compare(zh, 'from 1.3 million to more than 2 million')).toEqual(['200万 bound']);
});

test('a number said twice must be said twice', () => {
  expect(compare('五年民生支出，五年的奋斗', 'five years of spending and of work')).toEqual(['五 missing']);
});

test('per cent is not taken for another unit, an ordinal not for a count', () => {
  expect(compare('增长66%', 'grew by 66 kilometres')).toEqual(['66% missing', '66 stray']);
  expect(compare('第66位', 'by 66 places')).toEqual(['第66 missing', '66 stray']);
  expect(compare('新中国成立70周年', 'the 70th anniversary')).toEqual([]);
});

test('what is spoken for is left out on both sides', () => {
  const zh = '深化“五型”政府建设';
  const en = 'building a “five-type” government';
  expect(compareNumerals({ zh, en }, { zh: [{ start: 2, end: 8 }], en: [{ start: 11, end: 33 }] }, CUES)).toEqual([]);
});

test('不超过3万人 against more than 30,000 is the reverse of what it says', () => {
  const zh = '在校学生不超过3万人。';
  expect(compare(zh, 'more than 30,000 students')).toEqual(['3万 bound']);
  expect(compare(zh, '30,000 students')).toEqual(['3万 bound']);
  for (const en of ['no more than 30,000', 'not exceeding 30,000', 'at most 30,000', 'up to 30,000']) {
    expect(compare(zh, `${en} students`), en).toEqual([]);
  }
});

test('左右 and 约 must not be dropped', () => {
  expect(compare('增长6%左右。', 'growth of 6 per cent')).toEqual(['6% bound']);
  expect(compare('增长6%左右。', 'growth of around 6 per cent')).toEqual([]);
  expect(compare('约3万人。', 'some 30,000 people')).toEqual([]);
});

test('不低于15亿 is at least 1.5 billion, 以下 is below or no more than', () => {
  expect(compare('投入不低于15亿元。', 'at least 1.5 billion yuan')).toEqual([]);
  expect(compare('投入不低于15亿元。', '1.5 billion yuan')).toEqual(['15亿 bound']);
  expect(compare('控制在5%以下。', 'below 5 per cent')).toEqual([]);
  expect(compare('控制在5%以下。', 'no more than 5 per cent')).toEqual([]);
  expect(compare('控制在5%以下。', 'about 5 per cent')).toEqual(['5% bound']);
});

test('200多家 is more than 200, 1.5万余户 over 15,000', () => {
  expect(compare('引进企业200多家。', 'more than 200 enterprises')).toEqual([]);
  expect(compare('引进企业200多家。', '200 enterprises')).toEqual(['200 bound']);
  expect(compare('惠及1.5万余户。', 'over 15,000 households')).toEqual([]);
  expect(compare('投资20多亿元。', 'more than 2 billion yuan')).toEqual([]);
});

test('2个百分点 and 12.3亿千瓦时 have one numeral each', () => {
  expect(compare('提高2个百分点。', 'up by 2 percentage points')).toEqual([]);
  expect(compare('发电12.3亿千瓦时。', '1.23 billion kWh')).toEqual([]);
  expect(compare('覆盖率提高到百分之五点八，三成企业受益。', 'to 5.8 per cent; 30 per cent of enterprises')).toEqual(
    [],
  );
  expect(compare('增长10%—15%。', 'growth of 10 to 15 per cent')).toEqual([]);
});

test('what an entry has already spoken of is left out on its own side', () => {
  const faultsOf = (spoken: { zh: { start: number; end: number }[]; en: { start: number; end: number }[] }) =>
    compareNumerals({ zh: '增10家、减20家', en: '30 more, 40 fewer' }, spoken, CUES).map(
      ({ side, numeral, fault }) => `${side} ${numeral.text} ${fault}`,
    );
  expect(faultsOf({ zh: [], en: [] })).toEqual(['zh 10 missing', 'zh 20 missing', 'en 30 stray', 'en 40 stray']);
  expect(faultsOf({ zh: [{ start: 1, end: 4 }], en: [{ start: 0, end: 2 }] })).toEqual([
    'zh 20 missing',
    'en 40 stray',
  ]);
  // A stretch that only touches a numeral does not speak of it.
  expect(faultsOf({ zh: [{ start: 0, end: 1 }], en: [{ start: 2, end: 9 }] })).toHaveLength(4);
});

test('only figures are strays: words and codes of the English may be its own', () => {
  expect(compare('改革。', 'One of the reforms, the 5G one, was first.')).toEqual([]);
  expect(compare('改革。', 'Reform since 1978.')).toEqual(['1978 stray']);
});
