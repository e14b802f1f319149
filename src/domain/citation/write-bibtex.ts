import { fullTitle, type Author, type CitedWork } from './cited-work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LANGUAGE = { zh: 'chinese', en: 'english' };
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The reference as an entry for BibTeX and BibLaTeX; Chinese stays as it is, as XeLaTeX, LuaLaTeX and biber read it. */
export function writeBibtex(work: CitedWork): string {
  const { author, site, translator, published, original, accessed, address, note, text, language } = work;
  const [year, month] = published?.split('-') ?? [];
  const fields: [string, string | null][] = [
    ['author', author && braced(authorName(author))],
    // In double braces a style changes no capital.
    ['title', braced(`{${escape(fullTitle(work))}}`)],
    ['translator', translator && braced(authorName({ name: translator }))],
    ['howpublished', site && braced(escape(site))],
    ['year', year ? braced(year) : null],
    ['month', month ? MONTHS[Number(month) - 1]! : null],
    ['date', published && braced(published)],
    ['origdate', original && braced(original)],
    ['url', braced(encodeBraces(address))],
    ['urldate', braced(accessed)],
    ['language', braced(LANGUAGE[language])],
    ['note', note && braced(escape(note))],
    ['abstract', text && braced(escape(text))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value},`));
  return [`@misc{${work.key},`, ...lines, '}'].join('\n');
}

/** The name of a body keeps its commas in braces of its own. */
function authorName(author: Author): string {
  if ('name' in author) return /[\s,]/.test(author.name) ? `{${escape(author.name)}}` : escape(author.name);
  return `${escape(author.family)}, ${escape(author.given)}`;
}

const braced = (value: string) => `{${value}}`;

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}#$%&_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

function encodeBraces(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
