import type { Locale } from '../locale.ts';
import type { Author, CitedWork } from './cited-work.ts';

const TRANSLATED: Record<Locale, string> = { zh: '译', en: 'tr' };

/**
 * The reference by GB/T 7714-2015, 8.5 and 4.6, for an electronic resource online:
 * 责任者. 题名: 其他题名信息[EB/OL]. 其他责任者. (发布日期)[引用日期]. 网址.
 */
export function writeGbt(work: CitedWork): string {
  const { author, title, part, translator, language, published, accessed, address } = work;
  const name = part === null ? title : `${title}: ${part}`;
  const days = (published === null ? '' : `(${published})`) + `[${accessed}]`;
  const translated = translator === null ? [] : [`${translator}, ${TRANSLATED[language]}`];
  return [...(author ? [authorName(author)] : []), `${name}[EB/OL]`, ...translated, days, address].join('. ') + '.';
}

/** A family name in Latin letters stands first, in capitals. */
function authorName(author: Author): string {
  return 'name' in author ? author.name : `${author.family.toUpperCase()} ${author.given}`;
}
