/**
 * The ideographs of the supplementary radicals U+2E81 to U+2EF3 in order, which text copied out of a PDF has in their place (人⺠ for
 * 人民). NFKC leaves this block alone but for two. Source: Equivalent_Unified_Ideograph of the Unicode Character Database 14.0.
 */
const IDEOGRAPHS = [
  ...'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵\u3000旡日月歺母民氵氺灬爫爫丬牛犭',
  ...'王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅',
  ...'長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];
const FIRST_RADICAL = 0x2e81;
/** U+2E9A is unassigned. */
const NONE = '\u3000';

/**
 * A character as it was meant: the ideograph for a radical, the plain one for a compatibility form (NFKD), nothing for accents,
 * variation selectors, soft hyphens and what else is invisible.
 */
export function unifyChar(char: string): string {
  const ideograph = IDEOGRAPHS[char.codePointAt(0)! - FIRST_RADICAL];
  if (ideograph !== undefined && ideograph !== NONE) return ideograph;
  return char.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

/** A text as it was meant, however it was copied: every character unified, a word that a line end broke at a hyphen whole. */
export function unifyText(text: string): string {
  return [...joinBrokenWords(text.normalize('NFC'))].map(unifyChar).join('');
}

/** “high-qual- ity” as “high-quality”; “short- and long-term” stays. */
export function joinBrokenWords(text: string): string {
  return text.replace(/(?<=\p{L})[-\u2010]\s+(?!(?:and|or|nor|to|but)\b)(?=\p{Ll})/gu, '');
}
