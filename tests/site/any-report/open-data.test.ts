import { expect, test } from 'vitest';
import { ContentFolder } from '../../../src/reader/content-folder.ts';
import { longestChapter, numbers, report, sentences, sentencesOf, terms } from '../site-map.ts';

const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));

test('the chapters, their headings and sentences are the source again, white space apart', () => {
  const joined = report.chapters
    .map((chapter) => [chapter.number === 0 ? '' : chapter.zh, ...sentencesOf(chapter).map(({ zh }) => zh)])
    .flat()
    .join('');
  expect(joined.replace(/\s/g, '')).toBe(new ContentFolder().readText('report.zh.txt').replace(/\s/g, ''));
});

test('a sentence’s terms and numbers name it in turn', () => {
  for (const { slug, sentences } of terms) {
    for (const id of sentences) expect(byId.get(id)?.terms, `${slug} in ${id}`).toContain(slug);
  }
  for (const { id, sentence, status } of numbers) {
    if (status !== 'derived') expect(byId.get(sentence)?.numbers, id).toContain(id);
  }
});

test('a number’s words stand in its sentence, and in its English where there is any', () => {
  for (const { id, sentence, status, quote, quoteEn } of numbers) {
    if (status === 'derived') continue;
    const { zh, en } = byId.get(sentence)!;
    expect(zh, id).toContain(quote);
    if (en !== null) expect(en, id).toContain(quoteEn);
  }
});

test('a term lists every way in which it is written, on both sides, with whole pairs of quotation marks', () => {
  for (const { slug, zh, en, forms, enForms, sentences } of terms) {
    expect(forms, slug).toContain(zh);
    expect(enForms, slug).toContain(en);
    for (const form of forms) expect(form.split('“').length, `${slug}: ${form}`).toBe(form.split('”').length);
    for (const id of sentences) {
      const { zh } = byId.get(id)!;
      expect(
        forms.some((form) => zh.includes(form)),
        `${slug} in ${id}`,
      ).toBe(true);
    }
  }
});

test('every sentence of a complete chapter has English without a Chinese character in it', () => {
  const complete = report.chapters.filter(({ status }) => status === 'complete');
  expect(complete).toContain(longestChapter);
  const faults = complete.flatMap(sentencesOf).filter(({ en }) => !en || /\p{Script=Han}/u.test(en));
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('the arithmetic of a derived number ends in its value', () => {
  for (const { id, status, derivation, value } of numbers) {
    if (status === 'derived') expect(derivation, id).toMatch(new RegExp(`[=≈] ${value}$`));
  }
});
