import type { SentenceId } from '../ids.ts';
import type { Bilingual, Locale } from '../locale.ts';
import type { Chapter } from '../report/join-report.ts';
import type { PublisherNames } from '../terms/publisher-names.ts';
import type { Term } from '../terms/term-schema.ts';

/** The report with all that belongs to it, as files take it along; addresses are absolute. */
export type Book = {
  /** The site’s name. */
  name: Bilingual;
  /** The report as a reference names it, with its day. */
  reportName: Bilingual;
  title: Bilingual;
  speaker: Bilingual | null;
  /** The day of the report, and that of the last change (`YYYY-MM-DD`). */
  date: string;
  version: string;
  licence: { name: string; url: string };
  home: Bilingual;
  report: Chapter[];
  terms: Term[];
  publisherNames: PublisherNames;
  sentenceUrl: (id: SentenceId, locale: Locale) => string;
  termUrl: (slug: string, locale: Locale) => string;
};

/** What translators’ programs know the two languages by. */
export const TOOL_LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
