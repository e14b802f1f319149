import { getCollection, render, type CollectionEntry } from 'astro:content';
import source from '../../content/report.zh.txt?raw';
import type { ChapterNumber, SentenceId } from '../domain/ids.ts';
import { joinReport, sentencesOf, type Chapter, type Sentence } from '../domain/report/join-report.ts';
import { parseReport } from '../domain/report/parse-report.ts';
import { readNotes } from '../domain/report/read-notes.ts';
import { getStatedNumbers } from './numbers.ts';
import { once } from './once.ts';
import { getTerms } from './terms.ts';

/** The report, joined: eleven chapters in order. */
export const getReport = once(async (): Promise<Chapter[]> => {
  const translations = await getCollection('translation');
  const chapters = await getCollection('chapters');
  return joinReport({
    source: parseReport(source),
    translations: translations.map(({ data }) => data),
    chapters: chapters.map((entry) => ({
      ...entry.data,
      slug: slugOf(entry),
      notes: readNotes(entry.body ?? ''),
    })),
    terms: await getTerms(),
    numbers: await getStatedNumbers(),
  });
});

/** The annotated chapter as a component. */
export async function getChapterContent(number: ChapterNumber) {
  const entry = (await getCollection('chapters')).find(({ data }) => data.chapter === number);
  if (!entry) throw new Error(`content/chapters has no file for chapter ${number}`);
  return (await render(entry)).Content;
}

/** Slug of each chapter by number. */
export const getChapterSlugs = once(
  async (): Promise<Map<ChapterNumber, string>> =>
    new Map((await getReport()).map(({ number, slug }) => [number, slug])),
);

/** Every sentence by id, in the order of the report. */
export const getSentences = once(
  async (): Promise<Map<SentenceId, Sentence>> =>
    new Map((await getReport()).flatMap(sentencesOf).map((sentence) => [sentence.id, sentence])),
);

function slugOf(entry: CollectionEntry<'chapters'>): string {
  return entry.id.replace(/^\d+-/, '');
}
