import type { Bilingual, Locale } from '../locale.ts';
import { LOCALES } from '../locale.ts';
import type { Cue } from '../numbers/commitment-schema.ts';
import { saysCommitment } from '../numbers/read-commitment.ts';
import { readEnglishNumerals } from '../numbers/read-english-numerals.ts';
import { readNumerals } from '../numbers/read-numerals.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Commitment } from '../numbers/status.ts';
import type { ChartEntry } from './chart-schema.ts';

type Hedged = ReportNumber & { commitment: Exclude<Commitment, 'flat'>; hedge: Bilingual };

/** Where one statement of a text ends and the next begins. */
const STATEMENT = /[。；;！]|\.\s|\.$/;
/** Words that bind more firmly than 力争, 争取 or 迈进 do. */
const PROMISES: Record<Locale, RegExp> = {
  zh: /承诺|许诺|保证|确保|必须|必将/,
  en: /\b(?:promis|guarante|ensur|pledg|commit)\w*/i,
};
const FIRM: Record<Locale, RegExp> = {
  zh: /(?<![需主重必首摘纲是行也只还想])要(?![素求点务事害闻报])|还要|将(?!近)/,
  en: /\bwill\b|\b(?:is|are)(?: \w+){0,3}? to\b/i,
};
/** What a question may ask after without binding anybody. */
const NEUTRAL: Record<Locale, RegExp> = { zh: /目标/, en: /\b(?:goals?|targets?)\b/i };

/**
 * What charts do to the words that bind the report to their goals and forecasts: a text that prints the figure of one says how
 * firmly (aim, expected), no title or summary makes a promise of an aim, and no label does.
 */
export function hedgeFaults(
  entries: ChartEntry[],
  numbers: ReadonlyMap<string, ReportNumber>,
  cues: Cue[],
): { slug: string; what: string }[] {
  return entries.flatMap((entry) => {
    if (!('panels' in entry)) return [];
    const items = entry.panels.flatMap((panel) => panel.items);
    const drawn = [...new Set(items.flatMap(({ number }) => numbers.get(number) ?? []))];
    const hedged = drawn.filter(isHedged);
    const labels = items
      .filter(({ number }) => hedged.some(({ id }) => id === number))
      .flatMap(({ label }) => label ?? []);
    const plain = new Set(drawn.filter((number) => !isHedged(number)).map(({ value }) => value));
    const printed = hedged.filter(({ value }) => value !== null && !plain.has(value));
    return LOCALES.flatMap((locale) => [
      ...[entry.title, entry.shows].flatMap((text) => dropped(text[locale], locale, printed, cues)),
      ...[entry.title, entry.shows, ...labels].flatMap((text) => promised(text[locale], locale, hedged)),
      ...firmTitle(entry.title[locale], locale, hedged, cues),
    ]).map((what) => ({ slug: entry.slug, what }));
  });
}

function dropped(text: string, locale: Locale, hedged: Hedged[], cues: Cue[]): string[] {
  return text.split(STATEMENT).flatMap((statement) => {
    const figures = (locale === 'zh' ? readNumerals(statement) : readEnglishNumerals(statement)).map(
      ({ value }) => value,
    );
    return hedged
      .filter(
        ({ value, commitment }) => figures.includes(value) && !saysCommitment(statement, locale, commitment, cues),
      )
      .map(
        ({ id, hedge }) =>
          `prints ${id} without the word that the report has for it, “${hedge[locale]}”: ${statement.trim()}`,
      );
  });
}

function promised(text: string, locale: Locale, hedged: Hedged[]): string[] {
  const [aim] = hedged.filter(isAim);
  const word = PROMISES[locale].exec(text)?.[0];
  return aim && word !== undefined
    ? [`says “${word}” where the report says “${aim.hedge[locale]}” (${aim.id}): ${text}`]
    : [];
}

function firmTitle(title: string, locale: Locale, hedged: Hedged[], cues: Cue[]): string[] {
  const [aim] = hedged.filter(isAim);
  const word = FIRM[locale].exec(title)?.[0];
  if (!aim || word === undefined || NEUTRAL[locale].test(title)) return [];
  if (saysCommitment(title, locale, aim.commitment, cues)) return [];
  return [`asks with “${word}” after what the report only says with “${aim.hedge[locale]}” (${aim.id}): ${title}`];
}

/** What is put flatly has no word that says how firmly. */
function isHedged(number: ReportNumber): number is Hedged {
  return number.hedge !== null;
}

function isAim({ commitment }: Hedged): boolean {
  return commitment === 'aim' || commitment === 'seek' || commitment === 'towards';
}
