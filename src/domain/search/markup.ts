/** What stands around words that were copied from a source text: HTML, Markdown, wiki links, BBCode, LaTeX, addresses. */
const MARKUP: [pattern: RegExp, instead: string][] = [
  // Tags that were copied as the source of a page writes them.
  [/&lt;(?=\/?[a-z!])/giu, '<'],
  [/&gt;/giu, '>'],
  [/<!--.*?-->/gsu, ''],
  [/<\/?(?:br|p|div|li|ul|ol|td|th|tr|h[1-6])(?:\s[^<>]*|\/)?>/giu, ' '],
  [/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>/giu, ''],
  // [words](address) and ![words](address); [[page|words]] and [[words]]
  [/!?\[([^[\]]*)\]\([^()]*\)/gu, '$1'],
  [/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, '$1'],
  [/\[\/?(?:b|i|u|s|em|strong|url|quote|color|size|mark)(?:=[^[\]]*)?\]/giu, ''],
  [/\\[a-z]+\*?(?=\{)/giu, ''],
  [/\bhttps?:\/\/\S+/giu, ' '],
  [/&(?:[lr][ds]quo|quot|apos|nbsp|[en]msp|ensp|thinsp|amp|lt|gt|shy|zwn?j|middot|hellip|[mn]dash);/giu, ' '],
];
const CHARACTER = /&#(?:x([\da-f]{1,5})|(\d{1,6}));/giu;

/** A text without its markup; what is none, such as 1+5+N or “3 < 5”, stays. */
export function dropMarkup(text: string): string {
  const bare = MARKUP.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return bare.replace(CHARACTER, (_, hex: string | undefined, decimal: string) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
  );
}
