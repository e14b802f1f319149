import { stringify } from 'yaml';
import type { ChartEntry } from '../charts/chart-schema.ts';
import { LOCALES } from '../locale.ts';
import { parseReport } from '../report/parse-report.ts';
import type { ReportFault } from '../report/chapter-headings.ts';
import type { Site } from '../site/site-schema.ts';
import { draftBody, draftMeta, draftTranslation, slugOf } from './draft-chapter.ts';
import { DRAFT_PAGES } from './draft-pages.ts';
import { draftSite, PICTURE } from './draft-site.ts';
import { readOpening } from './read-opening.ts';

/** What the text does not say and its editor knows: the day as `YYYY-MM-DD`, the area with its kind (云汀市). */
export type Known = { date?: string | undefined; area?: string | undefined };
/** A content folder by the names of its files. */
export type Draft = { site: Site; files: Map<string, string> };

/**
 * Drafts the content folder of a report: everything that can be read from its text (line feeds alone), nothing that cannot.
 * `hash` gives the SHA-256 of a text’s UTF-8 in hexadecimal digits. Where the text cannot be cut, or names no day, the faults
 * say so by line and there is no draft.
 */
export function draftContent(
  text: string,
  known: Known,
  hash: (text: string) => string,
): { draft: Draft | null; faults: ReportFault[] } {
  const { chapters, faults } = parseReport(text, null);
  if (faults.length > 0) return { draft: null, faults };
  const opening = readOpening(chapters);
  const date = known.date ?? opening.date;
  if (date === null) {
    const what = 'no line before the first heading names the day of the report; say it with --date YYYY-MM-DD';
    return { draft: null, faults: [{ line: 1, what }] };
  }

  const site = draftSite(chapters, { ...opening, date, area: known.area ?? opening.area }, hash(text));
  const files = new Map([
    ['report.zh.txt', text],
    ['site.yaml', `# What was read from the report’s text, to be read again by an editor.\n${write(site)}`],
    ['numbers.yaml', write({ stated: [], derived: [] })],
    ['numerals.yaml', write([])],
    [`charts/${PICTURE}.yaml`, write(draftChart(chapters[0]!.number))],
  ]);
  for (const chapter of chapters) {
    const name = `${String(chapter.number).padStart(2, '0')}-${slugOf(chapter)}`;
    files.set(`chapters/${name}.mdx`, `---\n${write(draftMeta(chapter))}---\n\n${draftBody(chapter)}\n`);
    files.set(`translation/${name}.yaml`, write(draftTranslation(chapter)));
  }
  for (const [name, page] of Object.entries(DRAFT_PAGES)) {
    for (const locale of LOCALES) files.set(`pages/${locale}/${name}.mdx`, `${page[locale]}\n`);
  }
  return { draft: { site, files }, faults: [] };
}

function draftChart(chapter: number): Omit<ChartEntry, 'slug'> {
  return {
    title: { zh: '报告的数字在哪几章？', en: 'Where in the report are the numbers?' },
    shows: {
      zh: '录入的每个数字是一格，按章排列。',
      en: 'Each number that has been entered is one cell, chapter by chapter.',
    },
    not: { zh: '不表明哪个数字更重要。', en: 'It does not show which numbers matter more.' },
    subject: 'economy',
    chapter,
    form: 'counts',
    by: 'sentence',
  } as Omit<ChartEntry, 'slug'>;
}

function write(data: unknown): string {
  return stringify(data, { lineWidth: 0, defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });
}
