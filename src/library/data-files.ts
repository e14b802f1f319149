import { writeAnkiText } from '../domain/export/anki-notes.ts';
import { writeTbx } from '../domain/export/tbx.ts';
import { writeTei } from '../domain/export/tei.ts';
import { writeTmx } from '../domain/export/tmx.ts';
import { writeXliff } from '../domain/export/xliff.ts';
import { numberRecord } from '../domain/numbers/number-record.ts';
import { NUMBER_COLUMNS, numbersCsv } from '../domain/numbers/numbers-csv.ts';
import { outcomeRecord } from '../domain/outcomes/outcome-record.ts';
import { OUTCOME_COLUMNS, outcomesCsv } from '../domain/outcomes/outcomes-csv.ts';
import { placesRecord } from '../domain/places/places-record.ts';
import { editionDay } from '../domain/report/edition-day.ts';
import { SENTENCE_COLUMNS, sentencesCsv } from '../domain/report/sentences-csv.ts';
import { TERM_COLUMNS, termsCsv } from '../domain/terms/terms-csv.ts';
import type { UiKey } from '../domain/ui/ui-schema.ts';
import { printBook } from '../packing/print-book.ts';
import { writeApkg } from '../packing/write-apkg.ts';
import { openBook } from './book.ts';
import { MAKES_ALL } from './build-scope.ts';
import { ankiNotes, writeEpub, writeOfflineFile, writePrintFile } from './book-files.ts';
import { chartArchive } from './chart-archive.ts';
import { chartRecord } from './chart-files.ts';
import type { SchemaName } from '../domain/export/data-schema.ts';
import { fileName } from './describe-data.ts';
import { packEverything } from './pack-everything.ts';
import { reportData, termsData } from './open-data.ts';
import type { Library } from './open-library.ts';

type Made = string | Uint8Array;
export type FilePart = {
  /** Its name below /data/. */
  path: string;
  /** What it holds, in the words of the interface. */
  holds: UiKey;
  /** One line that does something with it in a shell, in the folder where it was saved. */
  example: string;
  columns?: readonly string[];
  schema?: SchemaName;
  /** Holds nothing in this report: programs that ask for it get an empty list, and no reader is sent to it. */
  empty?: boolean;
  /** What it holds; a file that packs the others is handed them. */
  make: (library: Library, origin: URL | undefined, others: () => Promise<WrittenFile[]>) => Made | Promise<Made>;
};

/** A file below /data/ as it is written: its bytes with their checksum. */
export type WrittenFile = Omit<FilePart, 'make'> & { bytes: Uint8Array; sha256: string };

/** The files that hold everything, in the order of the downloads page. */
function filesOf(library: Library): FilePart[] {
  const { outcomes, charts, placesFile, terms } = library;
  const name = fileName(library);
  return [
    {
      path: 'report.json',
      holds: 'downloads.report',
      example: `jq '.chapters[1].passages[0].sentences[0]' report.json`,
      schema: 'report',
      make: (library) => JSON.stringify(reportData(library)),
    },
    {
      path: 'terms.json',
      holds: 'downloads.terms',
      example: `jq '.[] | select(.basis == "documented") | [.zh, .en]' terms.json`,
      schema: 'terms',
      make: (library) => JSON.stringify(termsData(library)),
    },
    {
      path: 'numbers.json',
      holds: 'downloads.numbers',
      example: `jq '.[] | select(.status == "target") | [.sentence, .quote, .value]' numbers.json`,
      schema: 'numbers',
      make: ({ numbers }) => JSON.stringify([...numbers.values()].map(numberRecord)),
    },
    {
      path: 'numbers.csv',
      holds: 'downloads.numbersCsv',
      example: `python3 -c "import pandas; print(pandas.read_csv('numbers.csv').groupby('status').size())"`,
      columns: NUMBER_COLUMNS,
      make: ({ numbers }) => numbersCsv([...numbers.values()]),
    },
    {
      path: 'sentences.csv',
      holds: 'downloads.sentencesCsv',
      example: `python3 -c "import pandas; print(pandas.read_csv('sentences.csv')[['sentence_zh', 'sentence_en']])"`,
      columns: SENTENCE_COLUMNS,
      make: (library, origin) => {
        const { report, sentenceUrl } = openBook(library, origin);
        return sentencesCsv(report, (id) => sentenceUrl(id, 'en'));
      },
    },
    {
      path: 'terms.csv',
      holds: 'downloads.termsCsv',
      example: `python3 -c "import pandas; print(pandas.read_csv('terms.csv').groupby('basis').size())"`,
      columns: TERM_COLUMNS,
      make: (library) => termsCsv(termsData(library)),
    },
    {
      path: 'report.tmx',
      holds: 'downloads.tmx',
      example: `xmllint --nonet --xpath "count(//tu)" report.tmx`,
      make: (library, origin) => writeTmx(openBook(library, origin)),
    },
    {
      path: 'report.xliff',
      holds: 'downloads.xliff',
      example: `xmllint --xpath "//*[local-name()='source']" report.xliff`,
      make: (library, origin) => writeXliff(openBook(library, origin)),
    },
    {
      path: 'terms.tbx',
      holds: 'downloads.tbx',
      example: `xmllint --xpath "//*[local-name()='term']/text()" terms.tbx`,
      make: (library, origin) => writeTbx(openBook(library, origin)),
    },
    {
      path: 'report.tei.xml',
      holds: 'downloads.tei',
      example: `xmllint --xpath "//*[local-name()='s'][1]" report.tei.xml`,
      make: (library, origin) => writeTei(openBook(library, origin)),
    },
    {
      path: 'terms-anki.txt',
      holds: 'downloads.ankiText',
      example: 'grep -v "^#" terms-anki.txt | cut -f 2-4 | head',
      empty: terms.length === 0,
      make: (library, origin) => writeAnkiText(ankiNotes(library, origin), library.site.shortName.en),
    },
    {
      path: 'terms.apkg',
      holds: 'downloads.apkg',
      example: 'anki terms.apkg',
      empty: terms.length === 0,
      make: (library, origin) => {
        const { shortName, report } = library.site;
        return writeApkg(ankiNotes(library, origin), shortName.en, editionDay(report.date, library.report));
      },
    },
    {
      path: `${name}.epub`,
      holds: 'downloads.epub',
      example: `epubcheck ${name}.epub`,
      make: writeEpub,
    },
    {
      path: `${name}-offline.html`,
      holds: 'downloads.offline',
      example: `xdg-open ${name}-offline.html`,
      make: writeOfflineFile,
    },
    {
      path: 'charts.json',
      holds: 'downloads.charts',
      example: `jq '.[] | [.title.en, .page.en]' charts.json`,
      schema: 'charts',
      make: (library, origin) => JSON.stringify(library.charts.map((chart) => chartRecord(library, chart, origin))),
    },
    {
      path: 'charts.zip',
      holds: 'downloads.archive',
      example: 'unzip charts.zip -d charts',
      empty: charts.length === 0,
      make: chartArchive,
    },
    {
      path: 'outcomes.json',
      holds: 'downloads.outcomes',
      example: `jq 'group_by(.reading)[] | [.[0].reading, length]' outcomes.json`,
      schema: 'outcomes',
      empty: outcomes.length === 0,
      make: (library) =>
        JSON.stringify(library.outcomes.map((outcome) => outcomeRecord(outcome, library.publisherNames))),
    },
    {
      path: 'outcomes.csv',
      holds: 'downloads.outcomesCsv',
      example: `python3 -c "import pandas; print(pandas.read_csv('outcomes.csv')[['title_en', 'reading']])"`,
      columns: OUTCOME_COLUMNS,
      empty: outcomes.length === 0,
      make: (library) => outcomesCsv(library.outcomes, library.publisherNames),
    },
    {
      path: 'places.json',
      holds: 'downloads.places',
      example: `jq '.places[] | [.name.zh, (.mentions | length)]' places.json`,
      schema: 'places',
      empty: placesFile === null,
      make: (library) => JSON.stringify(placesRecord(library.placesFile, library.places)),
    },
  ];
}

/** What only a whole build makes. */
function heavyFiles(library: Library): FilePart[] {
  const name = fileName(library);
  return [
    {
      path: `${name}.pdf`,
      holds: 'downloads.pdf',
      example: `pdftotext ${name}.pdf - | head`,
      make: async (library, origin) =>
        printBook(await writePrintFile(library, origin), editionDay(library.site.report.date, library.report)),
    },
    {
      path: `${name}.zip`,
      holds: 'downloads.everything',
      example: `unzip ${name}.zip -d ${name}`,
      make: async (library, _, others) => packEverything(library, await others()),
    },
  ];
}

/** The names of all files, known before any is made. */
export function fileNames(library: Library): string[] {
  return allFiles(library).map(({ path }) => path);
}

/** The files that hold something, with what that is. */
export function listFiles(library: Library): Pick<FilePart, 'path' | 'holds'>[] {
  return allFiles(library).filter(({ empty }) => !empty);
}

/** Every file, as it is made. */
export function allFiles(library: Library): FilePart[] {
  return MAKES_ALL ? [...filesOf(library), ...heavyFiles(library)] : filesOf(library);
}
