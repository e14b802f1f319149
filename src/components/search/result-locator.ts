import type { Locale } from '../../domain/locale.ts';
import { joinParts } from '../../domain/punctuation.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import type { SearchAddresses } from './search-addresses.ts';
import type { SearchTranslate } from './search-translate.ts';

/** Where a result leads, and its place in the report as the margin says it. */
export type Located = { href: string; place: string };

/** Finds the places of results. */
export class ResultLocator {
  private readonly addresses: SearchAddresses;
  private readonly t: SearchTranslate;
  private readonly locale: Locale;

  constructor(addresses: SearchAddresses, t: SearchTranslate, locale: Locale) {
    this.addresses = addresses;
    this.t = t;
    this.locale = locale;
  }

  locate({ entry }: Result, words: Pick<ShownEntry, 'id' | 'slug' | 'page' | 'at'>, catalogue: Catalogue): Located {
    const { id, slug } = words;
    const { kind } = entry;
    const chapters = [...entry.chapters].sort((a, b) => a - b);
    switch (kind) {
      case 'term':
      case 'number':
      case 'chart':
      case 'outcome':
        return { href: fill(this.addresses[kind], id), place: this.nameChapters(chapters) };
      case 'chapter':
        return { href: fill(this.addresses.chapter, slug!), place: id };
      case 'sentence':
        return {
          href: `${fill(this.addresses.chapter, catalogue.chapters.get(chapters[0]!)!.slug)}#s${id}`,
          place: id,
        };
      case 'page':
        return { href: this.addresses.page + words.at![this.locale], place: words.page![this.locale] };
    }
  }

  /** The same without the words of the entry: sentences and chapters are known by the catalogue, the others lead nowhere. */
  locateUnread(result: Result, catalogue: Catalogue): { href: string | null; place: string } {
    const { kind, nth, chapters } = result.entry;
    if (kind === 'sentence') return this.locate(result, { id: catalogue.sentenceIds[nth]! }, catalogue);
    if (kind === 'chapter') {
      const [number] = chapters;
      return this.locate(result, { id: String(number), slug: catalogue.chapters.get(number!)!.slug }, catalogue);
    }
    return { href: null, place: this.nameChapters([...chapters].sort((a, b) => a - b)) };
  }

  private nameChapters(chapters: number[]): string {
    if (chapters.length === 0) return '';
    const key = chapters.length === 1 ? 'search.inChapter' : 'search.inChapters';
    return this.t(key, { number: joinParts(toRanges(chapters), 'list', this.locale) });
  }
}

function fill(template: string, name: string): string {
  return template.replace('{id}', name).replace('{slug}', name);
}

/** 1, 3, 4, 5 and 9 as 1, 3–5 and 9; two neighbours stay two. */
export function toRanges(numbers: number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]) =>
    last - first < 2 ? [...new Set([`${first}`, `${last}`])] : [`${first}–${last}`],
  );
}
