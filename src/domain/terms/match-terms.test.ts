import { describe, expect, test } from 'vitest';
import { foldTerm, holdsChinese, matchChinese, matchEnglish, namesIn } from './match-terms.ts';

const found = (text: string, occurrences: { ref: string; start: number; end: number }[]) =>
  occurrences.map(({ ref, start, end }) => [ref, text.slice(start, end)]);

describe('matchChinese', () => {
  test('finds a term through quotation marks inside it, as one stretch', () => {
    const text = '深化“五型”政府建设，加大“放管服”改革力度';
    expect(
      found(
        text,
        matchChinese(text, [
          { ref: 'five-type', forms: ['五型政府'] },
          { ref: 'fgf', forms: ['放管服'] },
        ]),
      ),
    ).toEqual([
      ['five-type', '五型”政府'],
      ['fgf', '放管服'],
    ]);
  });

  test('takes the longest form and leaves what it covers', () => {
    const text = '打造对接融入粤港澳大湾区桥头堡，融入大湾区';
    const needles = [
      { ref: 'bay', forms: ['粤港澳大湾区', '大湾区'] },
      { ref: 'bridgehead', forms: ['对接融入粤港澳大湾区桥头堡'] },
    ];
    expect(found(text, matchChinese(text, needles))).toEqual([
      ['bridgehead', '对接融入粤港澳大湾区桥头堡'],
      ['bay', '大湾区'],
    ]);
  });

  test('finds a name written with no-break spaces', () => {
    const text = '吴\u00a0忠\u00a0琼';
    expect(found(text, matchChinese(text, [{ ref: 'wu', forms: ['吴忠琼'] }]))).toEqual([['wu', text]]);
  });

  test('finds nothing for an empty form', () => {
    expect(matchChinese('同志们：', [{ ref: 'empty', forms: ['“”'] }])).toEqual([]);
  });
});

describe('matchEnglish', () => {
  test('ignores case and quotation marks', () => {
    const text = 'the “Four bests” business environment and the Greater Bay Area’s';
    const needles = [
      { ref: 'bests', forms: ['four bests'] },
      { ref: 'bay', forms: ['Greater Bay Area'] },
    ];
    expect(found(text, matchEnglish(text, needles))).toEqual([
      ['bests', 'Four bests'],
      ['bay', 'Greater Bay Area'],
    ]);
  });

  test('does not begin or end inside a word', () => {
    expect(matchEnglish('Longnanese overalls', [{ ref: 'longnan', forms: ['Longnan'] }])).toEqual([]);
  });

  test('finds a rendering that ends in a sign', () => {
    expect(matchEnglish('the “Party building +” brand', [{ ref: 'plus', forms: ['Party building +'] }])).toHaveLength(
      1,
    );
  });
});

describe('holdsChinese', () => {
  test('sees a term inside a longer one', () => {
    expect(holdsChinese('打造对接融入粤港澳大湾区桥头堡', ['大湾区'])).toBe(true);
    expect(holdsChinese('推动“三医联动”改革', ['三南'])).toBe(false);
  });
});

test('foldTerm drops quotation marks and white space only', () => {
  expect(foldTerm('“两不愁、三保障”')).toBe('两不愁、三保障');
});

test('a letter that would be two in lower case keeps its place', () => {
  expect(matchEnglish('İİ four bests', [{ ref: 'bests', forms: ['Four bests'] }])).toEqual([
    { ref: 'bests', start: 3, end: 13 },
  ]);
});

test('one of several forms is enough', () => {
  expect(holdsChinese('大湾区', ['三南', '大湾区'])).toBe(true);
});

test('an occurrence that shares a character with a longer one is none, on either side', () => {
  const needle = (form: string) => ({ ref: form, forms: [form] });
  const refs = (text: string, ...forms: string[]) => matchChinese(text, forms.map(needle)).map(({ ref }) => ref);
  expect(refs('高质量发展', '高质', '质量发展')).toEqual(['质量发展']);
  expect(refs('高质量发展', '高质量发', '发展')).toEqual(['高质量发']);
  expect(refs('高质量发展', '高质', '量发展')).toEqual(['高质', '量发展']);
});

test('a rendering that ends in a sign may have a word right behind it', () => {
  const party = [{ ref: 'dangjian', forms: ['Party building +'] }];
  expect(matchEnglish('the “Party building +agriculture” model', party)).toHaveLength(1);
  expect(matchEnglish('the “Party building + agriculture” model', party)).toHaveLength(1);
  expect(matchEnglish('non-Party building +', [{ ref: 'a', forms: ['arty building +'] }])).toEqual([]);
});

test('names are found inside longer ones too, in the order of the needles and each once', () => {
  const needles = [
    { ref: 'bay', forms: ['粤港澳大湾区', '大湾区'] },
    { ref: 'bridgehead', forms: ['对接融入粤港澳大湾区桥头堡'] },
    { ref: 'souths', forms: ['三南'] },
  ];
  expect(namesIn('融入大湾区，打造对接融入粤港澳大湾区桥头堡', needles)).toEqual(['bay', 'bridgehead']);
});

test('English that is not looked for covers nothing', () => {
  const needles = [
    { ref: 'long', forms: ['Greater Bay Area'] },
    { ref: 'short', forms: ['Bay Area'] },
  ];
  const text = 'the Greater Bay Area';
  expect(found(text, matchEnglish(text, needles, new Set(['long'])))).toEqual([['short', 'Bay Area']]);
});
