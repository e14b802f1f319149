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

/** Letters recur in every picture. */
const ems = new Map<string, number>();

/** The width of a line in px at a font size; Chinese characters are one em, Latin ones come from a table. */
export function textWidth(text: string, size: number, weight = 400): number {
  const chinese = FULL_WIDTH.test(text);
  const wider = weight > 500 ? BOLD : 1;
  let em = 0;
  for (const character of text) {
    const own = emOf(character);
    em += own === 1 || (chinese && FULL_WIDTH_IN_CHINESE.test(character)) ? 1 : own * wider;
  }
  return em * size;
}

function emOf(character: string): number {
  const known = ems.get(character);
  if (known !== undefined) return known;
  const own = FULL_WIDTH.test(character) ? 1 : (WIDTHS.get(character) ?? 0.64);
  ems.set(character, own);
  return own;
}

/**
 * Lines no wider than `width`, broken between words, in both languages; where the last would hold a mere scrap, the others
 * give it something. A Chinese word that is wider than a line breaks inside.
 */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const lines = fillLines(text, width, size, weight);
  if (lines.length < 2 || !isScrap(lines, size, weight)) return lines;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = fillLines(text, narrower, size, weight);
    if (tried.length > lines.length) break;
    if (!isScrap(tried, size, weight)) return tried;
  }
  return lines;
}

/** A last line of one or two characters, or of a word that is short beside the longest line. */
function isScrap(lines: string[], size: number, weight: number): boolean {
  const last = textWidth(lines.at(-1)!, size, weight);
  return last <= 2.5 * size || last < 0.2 * Math.max(...lines.map((line) => textWidth(line, size, weight)));
}

function fillLines(text: string, width: number, size: number, weight: number): string[] {
  const lines: string[] = [];
  let line = '';
  const place = (token: string) => {
    if (line !== '' && textWidth((line + token).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = token.trimStart();
    } else {
      line += token;
    }
  };
  for (const token of tokensOf(text)) {
    const breaks = FULL_WIDTH.test(token) && textWidth(token.trimEnd(), size, weight) > width;
    for (const part of breaks ? (token.match(CHARACTERS) ?? []) : [token]) place(part);
  }
  return [...lines, line.trimEnd()];
}

/** The same with as many lines, of about one length: for titles. Chinese breaks after its marks where that takes no line more. */
export function balanceText(text: string, width: number, size: number, weight = 400): string[] {
  const lines = wrapText(text, width, size, weight);
  const phrases = packPhrases(text, width, size, weight);
  if (phrases.length === lines.length) {
    let best = phrases;
    for (let narrower = width; best.length === lines.length && narrower > 0; narrower -= size / 2) {
      const tried = packPhrases(text, narrower, size, weight);
      if (tried.length > lines.length || tried.some((line) => textWidth(line, size, weight) > narrower)) break;
      best = tried;
    }
    if (best.every((line) => textWidth(line, size, weight) <= width)) return best;
  }
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = wrapText(text, narrower, size, weight);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, size, weight) > narrower)) {
      return wrapText(text, narrower + size / 2, size, weight);
    }
  }
  return lines;
}

/** The phrases of a Chinese title with their marks, after which it breaks before it does within them; other text is one. */
export function phrasesOf(text: string): string[] {
  return FULL_WIDTH.test(text) ? (text.match(PHRASE) ?? []) : [text];
}

/** As many phrases to a line as fit. */
function packPhrases(text: string, width: number, size: number, weight: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrasesOf(text)) {
    const joined = (lines.at(-1) ?? '') + phrase;
    if (lines.length > 0 && textWidth(joined, size, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(phrase);
  }
  return lines;
}

/** How many lines a title takes that breaks first between its phrases, each of them a box of its own. */
export function countTitleLines(title: string, width: number, size: number): number {
  let lines = 0;
  let left = 0;
  for (const phrase of phrasesOf(title)) {
    const across = textWidth(phrase, size);
    if (across > left) {
      lines += wrapText(phrase, width, size).length;
      left = across > width ? 0 : width;
    }
    left -= across;
  }
  return lines;
}

/** Chinese characters one by one, with the marks that may not leave them. */
const CHARACTERS = /[“‘（《(]*.[，。、；：？！”’）》),.;:]* */gu;
/**
 * Words with the space after them; stretches of Chinese, with their marks; a year that the site worked out whole, with its
 * brackets.
 */
const TOKENS =
  /[(（]∴[^)）]*[)）][，。、；,.;:]* *|[“‘（《(]*(?:(?:[^ \p{Script=Han}，。、；：？！”’）》“‘（《]|’(?=\p{Script=Latin}))+(?:(?<=\d)[万亿]*(?:[元家人户个级位年月日句项种倍座]|平方公里|公里)?)?|\p{Script=Han}+)[，。、；：？！”’）》),.;:]* *|[^ ] *| +/gu;
/** Quotation cards are drawn in browsers, of which some have no segmenter: there Chinese breaks between characters. */
const CHINESE_WORDS =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
/** A figure stays with the word behind it, and a licence is one name; words that are no unit do not stay. */
const FIGURE = /^[^\p{L}]*\d(?:[\d.,]*\d)? $/u;
const UNIT =
  /^(?!(?:of|to|and|in|or|by|at|for|is|are|was|were|has|have|had|hold|a|an|the|with|from|more|state|appear)\b)[a-z]/;
const NAMES = /^(?:CC BY|per cent)/;

/** A scale stays with its figure, and its unit with it. */
const SCALED = /\d (?:million|billion) $/;
/** What stands before a date or a quantity and is no word without it. */
const LEADING = /(?:(?:^|\s)by |[到第约近])$/;
/** A quoted word of so many characters is not broken. */
const QUOTED = 4;

const tokens = new Map<string, string[]>();

/** What no line may be broken within: words with the space after them, figures with their unit, Chinese words with their marks. */
export function tokensOf(text: string): string[] {
  const known = tokens.get(text) ?? joinTokens(splitTokens(text));
  tokens.set(text, known);
  return known;
}

function splitTokens(text: string): string[] {
  return (text.match(TOKENS) ?? []).flatMap((token) => {
    const [, before = '', characters, after = ''] =
      /^([“‘（《(]*)(\p{Script=Han}{2,})(\P{Script=Han}*)$/u.exec(token) ?? [];
    if (characters === undefined || (before.endsWith('“') && after.startsWith('”') && characters.length <= QUOTED))
      return [token];
    const words = CHINESE_WORDS
      ? [...CHINESE_WORDS.segment(characters)].map(({ segment }) => segment)
      : [...characters];
    words[0] = before + words[0]!;
    return [...words.slice(0, -1), words.at(-1)! + after];
  });
}

function joinTokens(split: string[]): string[] {
  const joined: string[] = [];
  for (const token of split) {
    const last = joined.at(-1);
    if (last !== undefined && staysWith(last, token)) joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}

function staysWith(last: string, token: string): boolean {
  if (FIGURE.test(last) && UNIT.test(token)) return true;
  if (SCALED.test(last) && UNIT.test(token)) return true;
  if (LEADING.test(last) && /^\d/.test(token)) return true;
  const name = /(?:^|[\s\d])(CC|CC BY|per) $/.exec(last)?.[1];
  return name !== undefined && (name === 'CC BY' ? /^\d/.test(token) : NAMES.test(`${name} ${token}`));
}
