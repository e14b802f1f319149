import { expect, test } from 'vitest';
import { lineUp, markSpans, pairLines } from './marked-text.ts';

const ZH = '改革任务全面落实，一批改革经验成为全国典型';
const spans = (text: string, word: string) => [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length })); // prettier-ignore
const write = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

test('a text is cut where the word stands, and joined it is the text again', () => {
  const marked = markSpans(ZH, spans(ZH, '改革'));
  expect(marked.filter((part) => part.marked)).toHaveLength(2);
  expect(write(marked)).toBe(ZH);
  expect(markSpans(ZH, [])).toEqual([{ text: ZH, marked: false }]);
});

test('each occurrence has its line, with the whole text around it and the others still marked', () => {
  const lines = lineUp(markSpans(ZH, spans(ZH, '改革')));
  expect(lines.map(({ before, key, after }) => [write(before), key, write(after)])).toEqual([
    ['', '改革', '任务全面落实，一批改革经验成为全国典型'],
    ['改革任务全面落实，一批', '改革', '经验成为全国典型'],
  ]);
  expect(lines[1]!.before.some(({ marked }) => marked)).toBe(true);
});

test('a text without the word is one line without a key', () => {
  expect(lineUp(markSpans(ZH, []))).toEqual([{ before: [{ text: ZH, marked: false }], key: null, after: [] }]);
});

test('term and rendering are lined up in turn, and what one side has more stands alone', () => {
  const en = 'The tasks of reform were carried out; a number of experiences became models.';
  const pairs = pairLines(markSpans(ZH, spans(ZH, '改革')), markSpans(en, spans(en, 'reform')));
  expect(pairs.map(({ side, nth }) => side + nth)).toEqual(['zh0', 'en0', 'zh1']);
  expect(pairLines(markSpans(ZH, spans(ZH, '典型')), null)).toHaveLength(1);
  const unmarked = pairLines(markSpans(ZH, spans(ZH, '改革')), markSpans(en, []));
  expect(unmarked.map(({ side, nth }) => side + nth)).toEqual(['zh0', 'zh1', 'en0']);
});
