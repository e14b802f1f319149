import type { Author, CitedWork } from './cited-work.ts';

/**
 * The reference by GB/T 7714-2015, 8.5 and 4.6, for an electronic resource online:
 * 责任者. 题名: 其他题名信息[EB/OL]. (发布日期)[引用日期]. 网址.
 */
export function writeGbt(work: CitedWork): string {
  const { author, title, part, published, accessed, address } = work;
  const name = part === null ? title : `${title}: ${part}`;
  const days = (published === null ? '' : `(${published})`) + `[${accessed}]`;
  return [...(author ? [authorName(author)] : []), `${name}[EB/OL]`, days, address].join('. ') + '.';
}

/** A family name in Latin letters stands first, in capitals. */
function authorName(author: Author): string {
  return 'name' in author ? author.name : `${author.family.toUpperCase()} ${author.given}`;
}
