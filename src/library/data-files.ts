import { CHART_COLUMNS } from '../domain/charts/chart-csv.ts';
import { LICENCE } from '../domain/site/licence.ts';
import { dataPackage, type DataFile } from '../domain/export/data-package.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { NUMBER_COLUMNS } from '../domain/numbers/numbers-csv.ts';
import { OUTCOME_COLUMNS } from '../domain/outcomes/outcomes-csv.ts';
import { nameReport } from '../domain/site/name-report.ts';
import { absoluteUrl, downloadsPath, localFile } from '../paths.ts';
import type { Library } from './open-library.ts';

/** The files that hold everything, as the downloads page lists them. */
export function wholeFiles({ translate, outcomes }: Library, locale: Locale): DataFile[] {
  const t = translate[locale];
  return [
    { path: 'report.json', title: t('downloads.report') },
    { path: 'terms.json', title: t('downloads.terms'), schema: 'terms.schema.json' },
    { path: 'numbers.json', title: t('downloads.numbers') },
    { path: 'numbers.csv', title: t('downloads.numbersCsv'), columns: NUMBER_COLUMNS },
    { path: 'charts.json', title: t('downloads.charts') },
    ...(outcomes.length > 0
      ? [
          { path: 'outcomes.json', title: t('downloads.outcomes') },
          { path: 'outcomes.csv', title: t('downloads.outcomesCsv'), columns: OUTCOME_COLUMNS },
        ]
      : []),
  ];
}

/** The description of all data files for programs. */
export function describeData(library: Library, origin: URL | undefined) {
  const { site, charts, columns } = library;
  const tables = charts.flatMap(({ slug, title }) =>
    LOCALES.map((locale) => ({
      path: `charts/${localFile(slug, locale)}.csv`,
      title: title[locale],
      columns: CHART_COLUMNS,
    })),
  );
  return dataPackage(
    {
      name: site.shortName.en.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      title: site.name.en,
      description: site.description.en,
      homepage: absoluteUrl(downloadsPath('en'), origin),
      date: site.report.date,
      source: nameReport(site, 'en'),
      licence: LICENCE,
    },
    [...wholeFiles(library, 'en'), ...tables],
    columns,
  );
}

/** Every column with the tables that have it, in their order. */
export function describeColumns({ columns, outcomes }: Library, locale: Locale) {
  const tables: [file: string, names: readonly string[]][] = [
    ['charts/….csv', CHART_COLUMNS],
    ['numbers.csv', NUMBER_COLUMNS],
    ...(outcomes.length > 0 ? [['outcomes.csv', OUTCOME_COLUMNS] as [string, readonly string[]]] : []),
  ];
  const names = [...new Set(tables.flatMap(([, columns]) => columns))];
  return names.map((name) => ({
    name,
    holds: columns[name]![locale],
    files: tables.filter(([, columns]) => columns.includes(name)).map(([file]) => file),
  }));
}
