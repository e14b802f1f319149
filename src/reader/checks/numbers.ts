import { compareIds } from '../../domain/ids.ts';
import type { StatedNumber } from '../../domain/numbers/number-schema.ts';
import type { SentenceText } from '../../domain/numbers/read-commitment.ts';
import { verifyNumber } from '../../domain/numbers/verify-number.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';
import { findMisnamed } from './misnamed.ts';
import { resolveContent, sentenceTexts } from './resolved-numbers.ts';

/** Every stated number stands in its sentence as it says it does, in both languages; every derived one can be worked out. */
export function checkNumbers(content: Content): Fault[] {
  const { site, cues } = content;
  const { file, data } = content.numbers;
  const { promisesFrom } = site.data.report;
  const evidence = { sentences: sentenceTexts(content), promises: promisesFrom, cues: cues.data };
  const twice = duplicates([...data.stated, ...data.derived].map(({ id }) => id));
  if (twice.length > 0) return twice.map((id) => ({ file, id, what: 'is the id of two numbers' }));
  const misnamed = misnamedNumbers(content);
  return [
    ...data.stated.flatMap((number) => verifyNumber(number, evidence).map((what) => ({ file, id: number.id, what }))),
    ...data.stated.slice(1).flatMap((number, index): Fault[] => {
      const before = data.stated[index]!;
      const what = `stands after ${before.id} here and before it in the report; put them in the report’s order`;
      return follows(number, before, evidence.sentences) ? [] : [{ file, id: number.id, what }];
    }),
    ...(misnamed.length > 0 ? misnamed : whatIsUnsolved(content).map((what) => ({ file, what }))),
  ];
}

/** Units and subjects that no file lists; what a file with a fault of its own lists is not judged by. */
function misnamedNumbers({ numbers: { file, data }, units, subjects }: Content): Fault[] {
  return [...data.stated, ...data.derived].flatMap(({ id, unit, subject }) => [
    ...findMisnamed('unit', unit, units).map((what) => ({ file, id, what })),
    ...findMisnamed('subject', subject, subjects).map((what) => ({ file, id, what })),
  ]);
}

function follows(number: StatedNumber, before: StatedNumber, sentences: Map<string, SentenceText>): boolean {
  const order = compareIds(number.sentence, before.sentence);
  const zh = sentences.get(number.sentence)?.zh ?? '';
  return order > 0 || (order === 0 && zh.indexOf(number.quote) > zh.indexOf(before.quote));
}

function duplicates(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function whatIsUnsolved(content: Content): string[] {
  try {
    resolveContent(content);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
