import { fullTitle, type CitedWork } from './cited-work.ts';

type CslDate = { 'date-parts': [number[]] };
/** The fields of CSL-JSON, schema 1.0.2, that a page of this site has. */
export type CslItem = {
  id: string;
  type: 'webpage';
  title: string;
  translator?: [{ literal: string }];
  author?: [{ family: string; given: string } | { literal: string }];
  'container-title'?: string;
  issued?: CslDate;
  'original-date'?: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  note?: string;
  abstract?: string;
};

const LANGUAGE = { zh: 'zh-CN', en: 'en-GB' };

/** The work as an item of CSL-JSON, which reference managers and citation processors read. */
export function toCsl(work: CitedWork): CslItem {
  const { key, author, site, translator, published, original, accessed, address, note, text, language } = work;
  return {
    id: key,
    type: 'webpage',
    title: fullTitle(work),
    ...(author && { author: ['name' in author ? { literal: author.name } : author] }),
    ...(translator !== null && { translator: [{ literal: translator }] }),
    ...(site !== null && { 'container-title': site }),
    ...(published !== null && { issued: parts(published) }),
    ...(original !== null && { 'original-date': parts(original) }),
    accessed: parts(accessed),
    URL: address,
    language: LANGUAGE[language],
    ...(note !== null && { note }),
    ...(text !== null && { abstract: text }),
  };
}

/** The reference as a list of one item in CSL-JSON. */
export function writeCslJson(work: CitedWork): string {
  return JSON.stringify([toCsl(work)], null, 2);
}

const parts = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
