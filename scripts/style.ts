import { LARGEST_MEAN, LONGEST_SENTENCE, measureSentences } from '../src/domain/report/measure-sentences.ts';
import { checkContent } from '../src/reader/check-content.ts';
import { styleFaults } from '../src/reader/checks/style.ts';
import { formatFault } from '../src/reader/fault.ts';
import { fail, readChapter, readOptions } from './options.ts';

// How a chapter reads and what it does against content/style, whatever its edition.
const USAGE = `npm run style -- [--chapter 5]
  --chapter 5  that chapter alone, with its faults`;
const options = readOptions(USAGE, { chapter: { type: 'string' } });
const { content } = checkContent();
if (!content) fail('The content cannot be read; npm run check says why.');
const only = readChapter(options.chapter, content.report);

console.log(
  `chapter  sentences  mean (${LARGEST_MEAN})  longest (${LONGEST_SENTENCE})  “We will”  in quotation marks  faults`,
);
for (const translation of content.translations) {
  const { chapter, units } = translation.data;
  if (only !== undefined && chapter !== only) continue;
  const { count, mean, max } = measureSentences(Object.values(units));
  const english = Object.values(units)
    .map(({ en }) => en)
    .join('\n');
  const faults = styleFaults(content, translation);
  const cells = [
    chapter,
    count,
    mean.toFixed(1),
    max,
    countOf(english, /\bwe will\b/giu),
    countOf(english, /“/gu),
    faults.length,
  ];
  console.log(cells.map((cell, i) => String(cell).padStart([7, 10, 10, 13, 10, 19, 7][i]!)).join(' '));
  if (only !== undefined) for (const fault of faults) console.log(formatFault(fault));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
