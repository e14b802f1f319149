import type { Locale } from '../locale.ts';
import { countWords } from './measure-sentences.ts';
import { splitEnglishSentences, splitSentences } from './split-sentences.ts';

const CITE = '<Cite of="[^"]*" />';
const CITES_END = new RegExp(String.raw`(?:\s*${CITE})+[.!?。！？]?$`);
const SENTENCES = 3;
const POINTS = 3;
/** What stands before the report’s first sentence on a phone must leave room for it: words of English, characters of Chinese. */
const LONGEST: Record<Locale, number> = { en: 60, zh: 110 };
const COUNTED: Record<Locale, string> = { en: 'words', zh: 'characters' };

/**
 * What is wrong with a chapter’s brief, in words: it has three sentences in one paragraph, each with the sentences that it
 * rests on cited at its end, without a space before, and nowhere else, and is short.
 */
export function briefFaults(text: string, locale: Locale): string[] {
  const sentences = sentencesOf(text.trim(), locale);
  const size = sentences.reduce((sum, sentence) => sum + measure(sentence, locale), 0);
  return [
    ...(sentences.length === SENTENCES
      ? []
      : [`has ${sentences.length} sentences; write the ${SENTENCES} that matter most of the chapter`]),
    ...(size > LONGEST[locale]
      ? [
          `has ${size} ${COUNTED[locale]}; say it in ${LONGEST[locale]}, so that the report’s text begins on the first screen`,
        ]
      : []),
    ...sentences.flatMap(citeFaults),
  ];
}

/** What is wrong with a chapter’s “what to look for”, in words: at most three points of a list, each with its citations at its end. */
export function lookForFaults(text: string): string[] {
  const points = text.trim().split(/\n+(?=- )/);
  if (points.some((point) => !point.startsWith('- ') || point.includes('\n'))) {
    return ['is no list; write each point as one line that begins with “- ”'];
  }
  return [
    ...(points.length > POINTS ? [`has ${points.length} points; keep the ${POINTS} that a reader needs most`] : []),
    ...points.flatMap((point) => citeFaults(point.slice(2))),
  ];
}

function citeFaults(sentence: string): string[] {
  const before = sentence.replace(CITES_END, '');
  const start = `“${plain(sentence).slice(0, 24)}…”`;
  if (before === sentence)
    return [`${start} ends without what it rests on; put <Cite of="5.3.2" /> before its full stop`];
  if (before.includes('<Cite')) return [`${start} cites in its middle; put every <Cite> before its full stop`];
  return /\s/.test(sentence[before.length]!)
    ? [`${start} has a space before its first <Cite>; take it out, so that the number stays on the line of its word`]
    : [];
}

function sentencesOf(text: string, locale: Locale): string[] {
  const sentences = locale === 'zh' ? splitSentences(text) : splitEnglishSentences(text);
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function measure(sentence: string, locale: Locale): number {
  const text = plain(sentence);
  return locale === 'en'
    ? countWords(text).reduce((sum, words) => sum + words, 0)
    : (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function plain(text: string): string {
  return text.replaceAll(new RegExp(String.raw`\s*${CITE}`, 'g'), '');
}
