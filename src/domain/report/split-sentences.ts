const SENTENCE = /[^。！？]*[。！？]+[”’」』）》]*|[^。！？]+$/gu;
const ENGLISH_END = /(?<=[.!?][”’)]*)\s+(?=[“‘(]?[\p{Lu}\p{N}])/u;

/**
 * Cuts one line of the report into sentences. A sentence ends at 。！ or ？ with the closing marks that follow; what is
 * left without one (a title, a salutation, a line that ends in a colon) is a sentence of its own. Joined, the sentences
 * are the line again.
 */
export function splitSentences(line: string): string[] {
  return line.match(SENTENCE) ?? [];
}

/** Cuts English into sentences, which end at . ! or ? with the closing marks that follow; decimals and lower case do not divide. */
export function splitEnglishSentences(en: string): string[] {
  return en.split(ENGLISH_END);
}
