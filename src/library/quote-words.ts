import { ACCESSED, ID, type FaultWords, type QuoteWords } from '../domain/citation/quote-file.ts';
import { reportFault } from '../domain/citation/report-fault.ts';
import { mapLocales, type Locale } from '../domain/locale.ts';
import { PUNCTUATION } from '../domain/punctuation.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { writeDate } from '../domain/write-date.ts';
import { faultAddress } from '../domain/site/fault-address.ts';
import type { Library } from './open-library.ts';

/** The words of the card that quotes sentences of a chapter. */
export function quoteWords(library: Library, chapter: Chapter, locale: Locale): QuoteWords {
  const t = library.translate[locale];
  return {
    name: { one: t('quote.name', { count: 1, id: ID }), range: t('quote.name', { count: 2, id: ID }) },
    accessed: t('quote.accessed', { date: ACCESSED }),
    note: mapLocales((code) => library.translate[code]('note.label') + PUNCTUATION[code].colon),
    quoted: { zh: t('quote.zh'), en: t('quote.en'), both: t('quote.both') },
    formats: { text: t('quote.format.text'), plain: t('quote.format.plain') },
    language: t('quote.language'),
    notes: t('quote.notes'),
    until: t('quote.until'),
    format: t('quote.format'),
    choices: t('quote.choices'),
    preview: t('chart.preview'),
    copy: t('quote.copy'),
    copyText: t('quote.copyText'),
    copyLink: t('chart.tool.link'),
    copied: t('action.copied'),
    failed: t('action.notCopied'),
    picture: t('quote.picture'),
    fault: faultWords(library, chapter, locale),
  };
}

/** Null where the site file names no address for mistakes. */
function faultWords({ site, translate }: Library, chapter: Chapter, locale: Locale): FaultWords | null {
  if (faultAddress(site) === null) return null;
  const t = translate[locale];
  const { version, translated } = chapter;
  const title = (count: number) => t('fault.title', { what: t('quote.name', { count, id: ID }) });
  return {
    project: site.project,
    mail: site.mail,
    link: t('fault.link'),
    title: { one: title(1), range: title(2) },
    page: t.phrase('fault.page'),
    text: t.phrase('fault.text'),
    version:
      version === null || translated === null
        ? null
        : t('fault.version', { version, date: writeDate(translated, locale) }),
    ask: t('fault.ask'),
  };
}

/** The address at which a mistake on a page of the site’s own is reported; null where the site file names none. */
export function pageFault(
  { site, translate }: Library,
  { what, text, page }: { what: string; text: string; page: string },
  locale: Locale,
): string | null {
  const t = translate[locale];
  const lines = [t('fault.page', { address: page }), t('fault.text', { text }), '', t('fault.ask'), ''];
  return reportFault(site, t('fault.title', { what }), lines);
}
