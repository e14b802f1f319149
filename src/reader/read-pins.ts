import { pinSchema, type Pin } from '../domain/charts/pin-schema.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { ContentFolder } from './content-folder.ts';

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
  return folder
    .listFiles(FOLDER)
    .filter((name) => PIN.test(name))
    .map((name) => pinSchema.parse(JSON.parse(folder.readText(name))))
    .map((pin): KeptChart => {
      const css = folder.readText(`${FOLDER}/${pin.style}`);
      return { ...pin, css, png: { zh: pngOf(pin, 'zh', folder), en: pngOf(pin, 'en', folder) } };
    })
    .sort((a, b) => a.slug.localeCompare(b.slug) || a.version - b.version);
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
