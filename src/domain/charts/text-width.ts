/**
 * Advance widths in em, the widest of the common interface faces, in thousandths: a label that fits by this table fits in any
 * of them. What is not listed and not Chinese counts as 0.64.
 */
const CLASSES: [number, string][] = [
  [0.29, "ijlI'|"],
  [0.33, ' \u00a0.,;:!()[]·‘’/-J'],
  [0.42, 'frt'],
  [0.54, 'cksvxyz“”LF?'],
  [0.64, '0123456789abdeghnopqu$SETPXZ+–=ABKRYV'],
  [0.78, 'CDGHNOQUw&'],
  [1, 'mMW%@—…'],
];
const WIDTHS = new Map(
  CLASSES.flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);
const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const FULL_WIDTH_IN_CHINESE = /[‘’“”—…]/u;
const PHRASE = /[^，；：]+[，；：]?/g;
const BOLD = 1.12;

/** The width of a line in px at a font size; Chinese characters are one em, Latin ones come from a table. */
export function textWidth(text: string, size: number, weight = 400): number {
  const chinese = FULL_WIDTH.test(text);
  let em = 0;
  for (const character of text) {
    const full = FULL_WIDTH.test(character) || (chinese && FULL_WIDTH_IN_CHINESE.test(character));
    em += full ? 1 : (WIDTHS.get(character) ?? 0.64) * (weight > 500 ? BOLD : 1);
  }
  return em * size;
}

/** Lines no wider than `width`; broken at spaces and between Chinese characters, never before a closing mark. */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of tokensOf(text)) {
    if (line !== '' && textWidth((line + token).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = token.trimStart();
    } else {
      line += token;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The same with as many lines, of about one length: for titles. Chinese breaks after its marks where that takes no line more. */
export function balanceText(text: string, width: number, size: number, weight = 400): string[] {
  const lines = wrapText(text, width, size, weight);
  const phrases = FULL_WIDTH.test(text) ? (text.match(PHRASE) ?? []) : [];
  const fits = phrases.every((phrase) => textWidth(phrase, size, weight) <= width);
  if (phrases.length === lines.length && fits) return phrases;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = wrapText(text, narrower, size, weight);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, size, weight) > narrower)) {
      return wrapText(text, narrower + size / 2, size, weight);
    }
  }
  return lines;
}

/**
 * Words with the space after them; Chinese characters one by one, with the marks that may not leave them; a year that the site
 * worked out whole, with its brackets.
 */
export function tokensOf(text: string): string[] {
  return (
    text.match(
      /[(（]∴[^)）]*[)）][，。、；,.;:]* *|[“‘（《(]*(?:(?:[^ \p{Script=Han}，。、；：？！”’）》“‘（《]|’(?=\p{Script=Latin}))+(?:(?<=\d)[万亿]*(?:[元家人户个级位年]|平方公里|公里)?)?|[\p{Script=Han}])[，。、；：？！”’）》),.;:]* *|[^ ] *| +/gu,
    ) ?? []
  );
}
