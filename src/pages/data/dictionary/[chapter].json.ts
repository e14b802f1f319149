import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chapter } from '../../../domain/report/join-report.ts';
import { library } from '../../../library/library.ts';
import { createChapterReader, createWordFiler, reportDictionary } from '../../../library/report-words.ts';

export const getStaticPaths = (() =>
  library.report.map((chapter) => ({
    params: { chapter: chapter.slug },
    props: { chapter },
  }))) satisfies GetStaticPaths;

const dictionary = reportDictionary(library);
const readChapter = createChapterReader(library, dictionary);
const fileWords = createWordFiler(dictionary);

/** What the words of one chapter mean. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ props }) => Response.json(fileWords(readChapter(props.chapter)));
