import type { Bilingual } from '../locale.ts';
import type { SourceChapter } from '../report/parse-report.ts';
import { writeDate } from '../write-date.ts';
import type { Site } from '../site/site-schema.ts';
import { findPromises } from './find-promises.ts';
import { nameArea } from './find-place.ts';
import { curlQuotes } from './curl-quotes.ts';
import { pickExamples } from './pick-examples.ts';
import type { Opening } from './read-opening.ts';

export const PICTURE = 'where-the-numbers-are';
const LONGEST_SHORT_NAME = 16;

/** The site file of a report that nobody has worked on: what its text says of it, and that the rest is still to be written. */
export function draftSite(chapters: SourceChapter[], opening: Opening & { date: string }, sha256: string): Site {
  const { title, speaker, date, area } = opening;
  const place = area === null ? { zh: '报告所述地区', en: 'the area of the report' } : nameArea(area);
  const name =
    area === null ? { zh: '一份报告', en: 'The Report' } : { zh: `${place.zh}报告`, en: `The ${place.en} Report` };
  const short = name.en.replace(/^The /, '');
  const day = { zh: writeDate(date, 'zh'), en: writeDate(date, 'en') };
  return {
    name,
    shortName: { zh: name.zh, en: short.length <= LONGEST_SHORT_NAME ? short : 'Report' },
    tagline: {
      zh: '中文全文；英译和解释还没有写',
      en: 'The full text in Chinese; its English and its explanations are still to be written',
    },
    description: {
      zh: `${day.zh}的报告，中英对照；英译尚未写成。`,
      en: `A report of ${day.en} in Chinese and English; the English is still to be written.`,
    },
    report: {
      name: nameReport(title?.words ?? null, area, place),
      date,
      place,
      chapters: chapters.filter(({ number }) => number > 0).length,
      title: title?.passage ?? null,
      speaker,
      body: null,
      provenance: null,
      promisesFrom: findPromises(chapters),
      sha256,
    },
    picture: PICTURE,
    examples: pickExamples(chapters, 4),
    project: '',
  };
}

function nameReport(title: string | null, area: string | null, place: Bilingual): Bilingual {
  const words = curlQuotes(title ?? '报告');
  const zh = area === null || words.includes(place.zh) ? words : `${area}${words}`;
  return { zh, en: area === null ? 'the report' : `the report of ${place.en}` };
}
