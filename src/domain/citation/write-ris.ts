import { fullTitle, type CitedWork } from './cited-work.ts';

/** The reference in RIS, one field a line; days are written as the format has them, 2021/09/27. */
export function writeRis(work: CitedWork): string {
  const { key, author, site, translator, published, original, accessed, address, note, text, language } = work;
  const name = author && ('name' in author ? author.name : `${author.family}, ${author.given}`);
  const fields: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', name],
    ['A4', translator],
    ['TI', fullTitle(work)],
    ['T2', site],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published && day(published)],
    ['OP', original && day(original)],
    ['Y2', day(accessed)],
    ['UR', address],
    ['LA', language],
    ['N1', note],
    ['AB', text],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}`)).join('\n');
}

const day = (date: string) => date.replaceAll('-', '/');
