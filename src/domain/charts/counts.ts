import type { SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { COMMITMENTS, hasGoal, type Commitment } from '../numbers/status.ts';

/** A sentence by what it holds: a number of what was or is, a number of a goal, or none. */
export type CodedSentence = { id: SentenceId; numbers: ReportNumber[]; holds: 'past' | 'goal' | 'none' };
/** A chapter, sentence by sentence. */
export type SentenceRow = { key: string; label: Bilingual; sentences: CodedSentence[] };
/** The goals that one word binds, with a date and without. */
export type FirmnessRow = { label: Bilingual; dated: ReportNumber[]; undated: ReportNumber[] };

/** What is counted over the whole report. */
export type Counts = { by: 'sentence'; rows: SentenceRow[] } | { by: 'commitment'; rows: FirmnessRow[] };

/** A chapter as the count needs it. */
export type CountedChapter = { number: number; title: Bilingual; sentences: SentenceId[] };

/** Every sentence of the report by what it holds. */
export function countSentences(
  chapters: CountedChapter[],
  stated: ReportNumber[],
): Extract<Counts, { by: 'sentence' }> {
  const numbersOf = Map.groupBy(stated, ({ sentence }) => sentence);
  const code = (id: SentenceId): CodedSentence => {
    const numbers = numbersOf.get(id) ?? [];
    return { id, numbers, holds: numbers.length === 0 ? 'none' : hasGoal(numbers) ? 'goal' : 'past' };
  };
  return {
    by: 'sentence',
    rows: chapters.map(({ number, title, sentences }) => ({
      key: String(number),
      label: title,
      sentences: sentences.map(code),
    })),
  };
}

/** Every goal by the word that binds the speaker to it; a word that the report does not use has no row. */
export function countCommitments(
  stated: ReportNumber[],
  names: Record<Commitment, Bilingual>,
): Extract<Counts, { by: 'commitment' }> {
  const goals = stated.filter(({ status }) => status === 'target');
  const rows = COMMITMENTS.map((commitment): FirmnessRow => {
    const bound = goals.filter((goal) => goal.commitment === commitment);
    return {
      label: names[commitment],
      dated: bound.filter(isDated),
      undated: bound.filter((goal) => !isDated(goal)),
    };
  });
  return { by: 'commitment', rows: rows.filter(({ dated, undated }) => dated.length + undated.length > 0) };
}

/** The numbers of a count, in the order of the picture. */
export function countedNumbers(counts: Counts): ReportNumber[] {
  return counts.by === 'sentence'
    ? counts.rows.flatMap(({ sentences }) => sentences.flatMap(({ numbers }) => numbers))
    : counts.rows.flatMap(({ dated, undated }) => [...dated, ...undated]);
}

/** What the texts of a chart of counts may name: {sentences}, {goals} … */
export function factsOf(chapters: CountedChapter[], stated: ReportNumber[]): Record<string, number> {
  const goals = stated.filter(({ status }) => status === 'target');
  const dated = goals.filter(isDated);
  const flat = goals.filter(({ commitment }) => commitment === 'flat');
  const { rows } = countSentences(chapters, stated);
  const held = rows.flatMap(({ sentences }) => sentences);
  const holding = (holds: CodedSentence['holds']) => held.filter((sentence) => sentence.holds === holds).length;
  return {
    sentences: held.length,
    numbered: held.length - holding('none'),
    past: holding('past'),
    wanted: holding('goal'),
    emptyChapters: rows.filter(({ sentences }) => sentences.every(({ holds }) => holds === 'none')).length,
    numbers: stated.length,
    goals: goals.length,
    dated: dated.length,
    undated: goals.length - dated.length,
    flat: flat.length,
    flatDated: flat.filter((goal) => dated.includes(goal)).length,
    hedged: dated.filter(({ hedge }) => hedge !== null).length,
  };
}

function isDated({ time }: ReportNumber): boolean {
  return (time?.asOf ?? null) !== null;
}
