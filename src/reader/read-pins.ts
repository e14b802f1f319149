import { pinSchema, type Pin } from '../domain/charts/pin-schema.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { ContentFolder } from './content-folder.ts';
import { explainIssues } from './explain-issue.ts';
import type { Fault } from './fault.ts';

const FOLDER = 'charts/pinned';
const PIN = /\/([a-z0-9-]+)\.v\d+\.json$/;

/** The names of the charts that were kept, each once, whether they are still drawn or not. */
export function pinnedSlugs(folder = new ContentFolder()): string[] {
  return [...new Set(folder.listFiles(FOLDER).flatMap((name) => PIN.exec(name)?.[1] ?? []))];
}

/** The names of those that are no charts any more. */
export function goneSlugs(folder = new ContentFolder()): string[] {
  return pinnedSlugs(folder).filter((slug) => !folder.has(`charts/${slug}.yaml`));
}

/** A chart that was kept, with the text of its style sheet and the place of its picture, where that is kept too. */
export type KeptChart = Pin & { css: string; png: Record<Locale, string | null> };

/** Every chart that was kept, oldest version first. */
export function readPins(folder = new ContentFolder()): KeptChart[] {
  return pinFiles(folder)
    .map((name) => readPin(name, folder))
    .sort((a, b) => a.slug.localeCompare(b.slug) || a.version - b.version);
}

/** What is wrong with the files of kept charts, which `npm run pin` writes and nobody edits. */
export function pinFaults(folder: ContentFolder): Fault[] {
  return pinFiles(folder).flatMap((name): Fault[] => {
    try {
      readPin(name, folder);
      return [];
    } catch (error) {
      const what = `is not as it was kept (${(error as Error).message}); take it back from the version history`;
      return [{ file: folder.label(name), what }];
    }
  });
}

function pinFiles(folder: ContentFolder): string[] {
  return folder.listFiles(FOLDER).filter((name) => name.endsWith('.json'));
}

function readPin(name: string, folder: ContentFolder): KeptChart {
  const raw: unknown = JSON.parse(folder.readText(name));
  const { data: pin, error } = pinSchema.safeParse(raw);
  if (!pin) throw new Error(explainIssues(error.issues, raw)[0]?.what);
  const own = `${FOLDER}/${pin.slug}.v${pin.version}.json`;
  if (name !== own) throw new Error(`its name should be ${own}`);
  const style = `${FOLDER}/${pin.style}`;
  if (!folder.has(style)) throw new Error(`${style} is missing`);
  return { ...pin, css: folder.readText(style), png: { zh: pngOf(pin, 'zh', folder), en: pngOf(pin, 'en', folder) } };
}

/** The kept pictures that a chart which is gone lacks, as messages name them. */
export function missingPictures(slug: string, folder: ContentFolder): string[] {
  return LOCALES.map((locale) => pngName(slug, locale))
    .filter((name) => !folder.has(name))
    .map((name) => folder.label(name));
}

function pngOf({ slug }: Pin, locale: Locale, folder: ContentFolder): string | null {
  const name = pngName(slug, locale);
  return folder.has(name) ? folder.pathOf(name) : null;
}

function pngName(slug: string, locale: Locale): string {
  return `${FOLDER}/${slug}.${locale}.png`;
}
