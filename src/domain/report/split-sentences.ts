const SENTENCE = /[^。！？]*[。！？]+[”’」』）》]*|[^。！？]+$/gu;

/**
 * Cuts one line of the report into sentences. A sentence ends at 。！ or ？ with the closing marks that follow; what is
 * left without one (a title, a salutation, a line that ends in a colon) is a sentence of its own. Joined, the sentences
 * are the line again.
 */
export function splitSentences(line: string): string[] {
  return line.match(SENTENCE) ?? [];
}
