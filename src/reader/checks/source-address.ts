import { isAllowedPublisher } from '../../domain/terms/publisher-schema.ts';
import { readLanguage } from '../../domain/text/read-language.ts';
import type { TermSource } from '../../domain/terms/term-schema.ts';
import type { Content } from '../read-content.ts';

/** A source has an address of a publisher on the list, or says that only a copy was seen; it has a title, or says what it is. */
export function addressFaults(
  { title, about, aboutEn, publisher, url, seen }: TermSource,
  publishers: Content['publishers'],
): string[] {
  const faults: string[] = [];
  if (url !== undefined && !isAllowedPublisher(url, publishers.data))
    faults.push(`${url} is not an address of a publisher on the list (${publishers.file})`);
  if ((seen === 'copy') !== (url === undefined))
    faults.push(`the source of ${publisher} needs an address, or seen: copy where only a copy was seen, and not both`);
  if ((title === null) !== (about !== undefined))
    faults.push(`the source of ${publisher} needs a title, or title: null with what the page is (about)`);
  if (about !== undefined && readLanguage(about) === 'zh' && aboutEn === undefined)
    faults.push(`the source of ${publisher} says in Chinese what the page is (about); say it in English too (aboutEn)`);
  return faults;
}
