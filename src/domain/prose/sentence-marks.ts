import type { StatedNumber } from '../numbers/number-schema.ts';
import { hasGoal } from '../numbers/status.ts';
import { sentencesOf, type Chapter } from '../report/join-report.ts';
import { isPromise, type Promises } from '../site/promises.ts';

/** What a sentence counts: a goal, or else what was, is expected or applies; null without a number. */
export type SentenceMark = 'target' | 'other' | null;

/** Every sentence’s mark in the report’s order, apart for what was and what is to come. */
export function markSentences(
  report: Chapter[],
  stated: StatedNumber[],
  promises: Promises,
): { past: SentenceMark[]; future: SentenceMark[] } {
  const statuses = Map.groupBy(stated, ({ sentence }) => sentence);
  const marked = report.flatMap(sentencesOf).map(({ id }) => {
    const own = statuses.get(id) ?? [];
    const mark: SentenceMark = own.length === 0 ? null : hasGoal(own) ? 'target' : 'other';
    return { mark, future: isPromise(id, promises) };
  });
  const [future, past] = [true, false].map((wanted) =>
    marked.filter((sentence) => sentence.future === wanted).map(({ mark }) => mark),
  ) as [SentenceMark[], SentenceMark[]];
  return { past, future };
}
