import type { Locale } from '../locale.ts';

/**
 * Characters that one utterance may have: some voices of Chromium fall silent after a quarter of a minute, and who continues after
 * a pause hears the whole utterance again.
 */
export const LONGEST: Record<Locale, number> = { zh: 50, en: 180 };

/** Where a sentence may be cut, at the stronger marks first; marks within numbers (55.31, 16,000) have no space behind them. */
const CUTS: Record<Locale, { marks: RegExp[]; join: string }> = {
  zh: { marks: [after('。！？；'), after('，：'), after('、')], join: '' },
  en: { marks: [/(?<=[.!?;][”’)]*)\s/, /(?<=[,:–—][”’)]*)\s/, /\s(?=(?:and|or|to|of|in|for|with)\s)/], join: ' ' },
};

/** A sentence as it is spoken, cut into as few utterances as its length and its marks allow; together they are the sentence. */
export function cutClauses(text: string, language: Locale): string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : cut(plain, CUTS[language].marks, language);
}

function cut(text: string, [mark, ...weaker]: RegExp[], language: Locale): string[] {
  if (mark === undefined || text.length <= LONGEST[language]) return [text];
  const clauses: string[] = [];
  for (const part of text.split(mark).flatMap((piece) => cut(piece, weaker, language))) {
    const joined = [clauses.at(-1) ?? '', part].filter((words) => words !== '').join(CUTS[language].join);
    if (clauses.length > 0 && joined.length <= LONGEST[language]) clauses[clauses.length - 1] = joined;
    else clauses.push(part);
  }
  return clauses;
}

/** Behind one of the marks and what closes with it. */
function after(marks: string): RegExp {
  return new RegExp(`(?<=[${marks}][”’）》]*)(?![${marks}”’）》])`);
}
