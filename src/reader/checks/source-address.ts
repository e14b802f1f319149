import { isAllowedPublisher } from '../../domain/terms/publisher-schema.ts';
import { readLanguage } from '../../domain/text/read-language.ts';
import type { TermSource } from '../../domain/terms/term-schema.ts';
import type { Content } from '../read-content.ts';

type Publishers = Content['publishers'];

/** A source has an address of a publisher on the list, or says that only a copy was seen; it has a title, or says what it is. */
export function addressFaults(
  { title, about, aboutEn, publisher, url, seen }: TermSource,
  publishers: Publishers,
): string[] {
  const faults = [...publisherFaults(url, publishers), ...titleFaults(publisher, title, about)];
  if ((seen === 'copy') !== (url === undefined))
    faults.push(`the source of ${publisher} needs an address, or seen: copy where only a copy was seen, and not both`);
  if (about !== undefined && readLanguage(about) === 'zh' && aboutEn === undefined)
    faults.push(`the source of ${publisher} says in Chinese what the page is (about); say it in English too (aboutEn)`);
  return faults;
}

/** An address, where a source has one, is of a publisher on the list. */
export function publisherFaults(url: string | undefined, { data, file }: Publishers): string[] {
  return url === undefined || isAllowedPublisher(url, data)
    ? []
    : [`${url} is not an address of a publisher on the list (${file})`];
}

/** A source has a title, or says what the page is; `of` tells it from the others. */
export function titleFaults(of: string, title: string | null, about: unknown): string[] {
  return (title === null) === (about !== undefined)
    ? []
    : [`the source of ${of} needs a title, or title: null with what the page is (about)`];
}
