import type { Chapter } from './join-report.ts';

/**
 * The day that the published files carry as their version: the last on which a chapter’s translation was changed or reviewed,
 * and before there is one, the report’s own (`YYYY-MM-DD`).
 */
export function editionDay(reported: string, report: Pick<Chapter, 'translated' | 'reviewed'>[]): string {
  const days = report.flatMap(({ translated, reviewed }) => [translated, reviewed]).filter((day) => day !== null);
  return days.sort().at(-1) ?? reported;
}
