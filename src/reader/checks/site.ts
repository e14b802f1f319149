import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sentencesOf } from '../../domain/report/join-report.ts';
import { promiseIds } from '../../domain/site/promises.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { suggestName } from '../suggest-name.ts';
import type { Content } from '../read-content.ts';

/** The report is the byte copy that was published, and what the site file points to exists. */
export function checkSite({ site: { file, data }, report, charts }: Content, folder: ContentFolder): Fault[] {
  const faults: Fault[] = [];
  const { title, speaker, promisesFrom, sha256 } = data.report;
  const actual = createHash('sha256')
    .update(readFileSync(folder.pathOf('report.zh.txt')))
    .digest('hex');
  if (actual !== sha256) {
    faults.push({ file: folder.label('report.zh.txt'), what: `has SHA-256 ${actual}; ${file} says ${sha256}` });
  }
  const passages = report.flatMap((chapter) => chapter.passages);
  const sentences = new Set(report.flatMap(sentencesOf).map(({ id }) => id));
  if (title !== null && !passages.some(({ id }) => id === title)) {
    faults.push({ file, id: 'report.title', what: `the report has no passage ${title}` });
  }
  const named = { speaker: speaker === null ? [] : [speaker], promisesFrom: promiseIds(promisesFrom) };
  for (const [field, ids] of Object.entries(named)) {
    const lost = ids.filter((id) => !sentences.has(id));
    faults.push(...lost.map((id) => ({ file, id: `report.${field}`, what: `the report has no sentence ${id}` })));
  }
  const slugs = charts.map((chart) => chart.data.slug);
  if (!slugs.includes(data.picture)) {
    faults.push({ file, id: 'picture', what: `there is no chart ${data.picture}${suggestName(data.picture, slugs)}` });
  }
  return faults;
}
