import fc from 'fast-check';
import { expect } from 'vitest';
import { compareNumerals } from '../../src/domain/numbers/compare-numerals.ts';
import type { Numeral } from '../../src/domain/numbers/numeral.ts';
import { readCommitment, readStatus } from '../../src/domain/numbers/read-commitment.ts';
import { readEnglishNumerals } from '../../src/domain/numbers/read-english-numerals.ts';
import { readNumerals } from '../../src/domain/numbers/read-numerals.ts';
import { readBounds, readEnglishBounds } from '../../src/domain/numbers/read-qualifiers.ts';
import { CUES } from '../../src/domain/numbers/sample-cues.ts';
import { parseReport } from '../../src/domain/report/parse-report.ts';
import { splitEnglishSentences, splitSentences } from '../../src/domain/report/split-sentences.ts';
import { cutPieces } from '../../src/domain/report/text-pieces.ts';
import { matchChinese, matchEnglish, type Occurrence } from '../../src/domain/terms/match-terms.ts';
import { hold } from './hold.ts';
import { stretches, texts } from './texts.ts';

/** In order, within the text, none over another, each the words that it says. */
function expectInOrder(text: string, found: (Occurrence | Numeral)[]): void {
  let last = 0;
  for (const each of found) {
    expect(each.start).toBeGreaterThanOrEqual(last);
    expect(each.end).toBeGreaterThan(each.start);
    if ('text' in each) expect(text.slice(each.start, each.end)).toBe(each.text);
    last = each.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

for (const [language, read] of Object.entries({ Chinese: readNumerals, English: readEnglishNumerals })) {
  hold(`the ${language} numerals of any text are stretches of it, with values that are numbers`, texts, (text) => {
    const numerals = read(text);
    expectInOrder(text, numerals);
    for (const { value } of numerals) if (value !== null) expect(Number.isFinite(value)).toBe(true);
  });
}

hold('what stands around a stretch is read without a fault', stretches, ({ text, span }) => {
  expect(readBounds(text, span).length).toBeGreaterThan(0);
  expect(readEnglishBounds(text, span).length).toBeGreaterThan(0);
  readStatus(text, span, CUES);
  readCommitment({ zh: text, en: text }, span, CUES);
});

hold('any two texts can be held against each other', fc.tuple(texts, texts), ([zh, en]) => {
  for (const { numeral } of compareNumerals({ zh, en }, { zh: [], en: [] }, CUES)) {
    expect([zh, en].some((text) => text.includes(numeral.text))).toBe(true);
  }
});

hold('the sentences of a line, joined, are the line', texts, (text) => {
  expect(splitSentences(text).join('')).toBe(text);
});

hold('English sentences lose nothing but the white space between them', texts, (text) => {
  const bare = (part: string) => part.replace(/\s+/gu, '');
  expect(bare(splitEnglishSentences(text).join(''))).toBe(bare(text));
});

const lines = fc
  .array(fc.oneof(texts, fc.constantFrom('', '一、标题', '二、再说', '三、', '第一部分', '各位代表：')), {
    maxLength: 20,
  })
  .map((each) => each.join('\n'));
hold('a report is cut without losing a character, or the faults say why not', lines, (source) => {
  const { chapters, faults } = parseReport(source, null);
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const kept = chapters.flatMap(({ heading, passages }) => [
    heading ?? '',
    ...passages.flatMap(({ sentences }) => sentences.map(({ zh }) => zh)),
  ]);
  if (faults.length === 0) expect(bare(kept.join(''))).toBe(bare(source.replace(/^\uFEFF/, '')));
});

const needles = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(texts, { maxLength: 3 })), { maxLength: 5 });
for (const [language, match] of Object.entries({ Chinese: matchChinese, English: matchEnglish })) {
  hold(
    `${language} terms stand in order, none over another, and the pieces are the text again`,
    fc.tuple(texts, needles),
    ([text, list]) => {
      const forms = list.map(([ref, forms]) => ({ ref, forms: [...forms, text.slice(2, 5)] }));
      const found = match(text, forms);
      expectInOrder(text, found);
      const printed = cutPieces(text, found).map((piece) => ('text' in piece ? piece.text : ''));
      expect(printed.join('')).toBe(text);
    },
  );
}
