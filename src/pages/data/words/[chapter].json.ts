import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chapter } from '../../../domain/report/join-report.ts';
import { chapterWords } from '../../../domain/words/chapter-words.ts';
import { library } from '../../../library/library.ts';
import { createChapterReader, reportDictionary } from '../../../library/report-words.ts';

export const getStaticPaths = (() =>
  library.report.map((chapter) => ({
    params: { chapter: chapter.slug },
    props: { chapter },
  }))) satisfies GetStaticPaths;

const readChapter = createChapterReader(library, reportDictionary(library));

/** The Chinese of one chapter, word by word with the readings. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ props }) => {
  const { heading, sentences } = readChapter(props.chapter);
  return Response.json(chapterWords([['heading', heading], ...sentences]));
};
