import { CHART_COLUMNS } from '../domain/charts/chart-csv.ts';
import { LICENCE } from '../domain/site/licence.ts';
import { dataPackage, type DataFile, type PackageFacts } from '../domain/export/data-package.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { NUMBER_COLUMNS } from '../domain/numbers/numbers-csv.ts';
import { OUTCOME_COLUMNS } from '../domain/outcomes/outcomes-csv.ts';
import { editionDay } from '../domain/report/edition-day.ts';
import { SENTENCE_COLUMNS } from '../domain/report/sentences-csv.ts';
import { nameReport } from '../domain/site/name-report.ts';
import { TERM_COLUMNS } from '../domain/terms/terms-csv.ts';
import { absoluteUrl, downloadsPath, localFile } from '../paths.ts';
import { explainColumns } from './explain-columns.ts';
import type { Library } from './open-library.ts';

/** The description of data files for programs: of some files, and of the table of every chart. */
export function describeData(library: Library, files: DataFile[], origin: URL | undefined) {
  return dataPackage(packageFacts(library, origin), [...files, ...chartTables(library)], explainColumns(library));
}

/** The name that files of the whole site have: the site’s short name in small letters. */
export function fileName({ site }: Library): string {
  return site.shortName.en
    .toLowerCase()
    .match(/[a-z0-9]+/g)!
    .join('-');
}

function packageFacts(library: Library, origin: URL | undefined): PackageFacts {
  const { site, report } = library;
  return {
    name: fileName(library),
    title: site.name.en,
    description: site.description.en,
    homepage: absoluteUrl(downloadsPath('en'), origin),
    version: editionDay(site.report.date, report),
    source: nameReport(site, 'en'),
    licence: LICENCE,
  };
}

function chartTables({ charts }: Library): DataFile[] {
  return charts.flatMap(({ slug, title }) =>
    LOCALES.map((locale) => ({
      path: `charts/${localFile(slug, locale)}.csv`,
      title: title[locale],
      columns: CHART_COLUMNS,
    })),
  );
}

/** Every column with the tables that have it, in their order. */
export function describeColumns(library: Library, locale: Locale) {
  const columns = explainColumns(library);
  const tables: [file: string, names: readonly string[]][] = [
    ['charts/*.csv', CHART_COLUMNS],
    ['numbers.csv', NUMBER_COLUMNS],
    ['sentences.csv', SENTENCE_COLUMNS],
    ['terms.csv', TERM_COLUMNS],
    ...(library.outcomes.length > 0 ? [['outcomes.csv', OUTCOME_COLUMNS] as [string, readonly string[]]] : []),
  ];
  const names = [...new Set(tables.flatMap(([, columns]) => columns))];
  return names.map((name) => ({
    name,
    holds: columns[name]![locale],
    files: tables.filter(([, columns]) => columns.includes(name)).map(([file]) => file),
  }));
}
