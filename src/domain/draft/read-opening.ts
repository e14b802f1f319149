import type { PassageId, SentenceId } from '../ids.ts';
import { sentencesOf } from '../report/join-report.ts';
import type { SourceChapter } from '../report/parse-report.ts';
import { findArea } from './find-place.ts';
import { isSpeaker } from './is-speaker.ts';
import { readDay } from './read-day.ts';

/** What the lines before the first heading say of the report; null for what they do not say. */
export type Opening = {
  title: { passage: PassageId; words: string } | null;
  date: string | null;
  area: string | null;
  speaker: SentenceId | null;
};

/** Longer lines are sentences of the report, not what stands above it. */
const LONGEST = 60;

/** Reads title, day, area and speaker from the lines before the first heading; a day may also stand alone at the very end. */
export function readOpening(chapters: SourceChapter[]): Opening {
  const passages = chapters.find(({ number }) => number === 0)?.passages ?? [];
  const sentences = sentencesOf({ passages });
  const lines = sentences.map(({ zh }) => zh).filter((zh) => zh.length <= LONGEST);
  const last = chapters.at(-1)!.passages.at(-1)!.sentences.at(-1)!.zh;
  return {
    title: readTitle(passages),
    date: readDay(lines.join('\n')) ?? (last.length <= LONGEST ? readDay(last) : null),
    area: findArea(lines.flatMap((line) => line.split(/[——（(]/u))),
    speaker: sentences.find(({ zh }) => isSpeaker(zh))?.id ?? null,
  };
}

function readTitle([first]: SourceChapter['passages']): Opening['title'] {
  const lines = first?.sentences.map(({ zh }) => zh) ?? [];
  const end = lines.findIndex((line) => /[：:。！？]$/u.test(line) || readDay(line) !== null || isSpeaker(line));
  const words = lines.slice(0, end < 0 ? lines.length : end).join('');
  return words === '' || words.length > LONGEST ? null : { passage: first!.id, words };
}
