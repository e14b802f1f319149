import type { Locale } from '../locale.ts';

const SECTION = /<(Brief|LookFor) lang="(zh|en)">([\s\S]*?)<\/\1>/g;

/** What stands around an annotated chapter’s passages in one language: `<Brief lang="en">…</Brief>`, and what to look for. */
export type ChapterSection = { name: string; locale: Locale; text: string };

/** All sections of a chapter, in its order. */
export function chapterSections(body: string): ChapterSection[] {
  return [...body.matchAll(SECTION)].map(([, name, locale, text]) => ({
    name: name!,
    locale: locale as Locale,
    text: text!,
  }));
}

/** The texts of the sections of one name in one language, also of one that is not closed. */
export function sectionTexts(body: string, name: string, locale: Locale): string[] {
  const [, ...texts] = body.split(`<${name} lang="${locale}">`);
  return texts.map((text) => text.split(`</${name}>`)[0]!.trim());
}
