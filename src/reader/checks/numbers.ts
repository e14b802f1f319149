import { compareIds } from '../../domain/ids.ts';
import type { StatedNumber } from '../../domain/numbers/number-schema.ts';
import { resolveNumbers } from '../../domain/numbers/resolve-numbers.ts';
import { verifyNumber, type SentenceText } from '../../domain/numbers/verify-number.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';
import { findMisnamed } from './misnamed.ts';

/** Every stated number stands in its sentence as it says it does, in both languages; every derived one can be worked out. */
export function checkNumbers(content: Content): Fault[] {
  const { site, report, translations, units } = content;
  const { file, data } = content.numbers;
  const { date, promisesFrom } = site.data.report;
  const english = new Map(
    translations.flatMap(({ data }) => Object.entries(data.units)).map(([id, unit]) => [id, unit.en]),
  );
  const sentences = new Map<string, SentenceText>(
    report
      .flatMap(({ passages }) => passages)
      .flatMap(({ sentences }) => sentences)
      .map(({ id, zh }) => [id, { zh, en: english.get(id) || null }]),
  );
  const twice = duplicates([...data.stated, ...data.derived].map(({ id }) => id));
  if (twice.length > 0) return twice.map((id) => ({ file, id, what: 'is the id of two numbers' }));
  const misnamed = misnamedNumbers(content);
  return [
    ...data.stated.flatMap((number) =>
      verifyNumber(number, sentences, promisesFrom).map((what) => ({ file, id: number.id, what })),
    ),
    ...data.stated.slice(1).flatMap((number, index): Fault[] => {
      const before = data.stated[index]!;
      const what = `stands after ${before.id} here and before it in the report; put them in the report’s order`;
      return follows(number, before, sentences) ? [] : [{ file, id: number.id, what }];
    }),
    ...(misnamed.length > 0
      ? misnamed
      : tryResolve(() => resolveNumbers(data, { units: units.data, date })).map((what) => ({ file, what }))),
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

function tryResolve(resolve: () => unknown): string[] {
  try {
    resolve();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
