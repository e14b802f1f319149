import { sentencesOf } from '../report/join-report.ts';
import type { SourceChapter } from '../report/parse-report.ts';

const QUOTED = /[“「]([^“”「」]{2,8})[”」]/gu;
const CLAUSE = /(?<=^|[，。、；：])\p{Script=Han}{4,6}(?=[，。、；])/gu;
const ALL_HAN = /^\p{Script=Han}+$/u;

/** So many words of the report to try its search with: what it says most often in quotation marks, then its short clauses. */
export function pickExamples(chapters: SourceChapter[], count: number): string[] {
  const sentences = chapters
    .filter(({ number }) => number > 0)
    .flatMap(sentencesOf)
    .map(({ zh }) => zh);
  const quoted = sentences.flatMap((zh) => [...zh.matchAll(QUOTED)].map(([, words]) => words!));
  const clauses = sentences.flatMap((zh) => zh.match(CLAUSE) ?? []);
  const beginnings = sentences.flatMap((zh) => /\p{Script=Han}{2,6}/u.exec(zh)?.[0] ?? []);
  const ranked = [quoted.filter((words) => ALL_HAN.test(words)), clauses, beginnings].flatMap(byFrequency);
  return [...new Set(ranked)].slice(0, count);
}

function byFrequency(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
