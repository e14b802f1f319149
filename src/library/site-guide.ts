import type { Locale } from '../domain/locale.ts';
import { joinParts } from '../domain/punctuation.ts';
import { escapeMarkdown } from '../domain/text/escape-markdown.ts';
import { writeDocument, writeLink, writeList, writeSection } from '../domain/twins/markdown.ts';
import {
  aboutPath,
  absoluteUrl,
  chapterPath,
  chartPath,
  dataPath,
  downloadsPath,
  feedPath,
  glossaryPath,
  numbersPath,
  twinPath,
} from '../paths.ts';
import { listFiles } from './data-files.ts';
import type { Library } from './open-library.ts';

/** The file llms.txt: what the site holds and how it is quoted, with the Markdown twins of its pages in both languages. */
export function siteGuide(library: Library, origin: URL | undefined): string {
  const { site, translate, report, charts } = library;
  const t = translate.en;
  const madeBy = site.makers ? [t('footer.makers', { makers: site.makers.en })] : [];
  const twinOf = (path: (locale: Locale) => string) => ({
    en: absoluteUrl(twinPath(path('en')), origin),
    zh: absoluteUrl(twinPath(path('zh')), origin),
  });
  const line = (name: string, twin: { en: string; zh: string }, says = '') =>
    `${writeLink(name, twin.en)} (${writeLink(t('site.otherLanguage'), twin.zh)})${says && `: ${escapeMarkdown(says)}`}`;
  const page = (name: string, path: string, says = '') =>
    writeLink(name, absoluteUrl(path, origin)) + (says && `: ${escapeMarkdown(says)}`);
  return writeDocument([
    `# ${site.name.en}`,
    `> ${escapeMarkdown(site.description.en)}`,
    writeList(
      [
        t('twin.sentences'),
        t('twin.status'),
        joinParts([site.standing?.en ?? null, t('footer.neutral')], 'stop', 'en'),
        ...madeBy,
        t('footer.source'),
      ].map(escapeMarkdown),
    ),
    ...writeSection(
      t('nav.chapters'),
      writeList(
        report.map(({ slug, title, summary }) =>
          line(
            title.en,
            twinOf((locale) => chapterPath(locale, slug)),
            summary.en,
          ),
        ),
      ),
    ),
    ...writeSection(
      t('nav.terms'),
      writeList([
        line(
          t('glossary.title'),
          twinOf((locale) => glossaryPath(locale)),
          t('glossary.scope'),
        ),
      ]),
    ),
    ...writeSection(
      t('nav.charts'),
      writeList(
        charts.map(({ slug, title, shows }) =>
          line(
            title.en,
            twinOf((locale) => chartPath(locale, slug)),
            shows.en,
          ),
        ),
      ),
    ),
    ...writeSection(
      t('downloads.title'),
      writeList([
        ...listFiles(library).map(({ path, holds }) => page(path, dataPath(path), t(holds))),
        page(t('downloads.title'), downloadsPath('en')),
      ]),
    ),
    ...writeSection(
      'Optional',
      writeList([
        page(t('numbers.title'), numbersPath('en')),
        page(t('nav.about'), aboutPath('en')),
        page(t('feed.title'), feedPath('en')),
      ]),
    ),
  ]);
}
