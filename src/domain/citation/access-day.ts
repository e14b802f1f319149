/** A day that nobody reads on: it stands for the one that is not known before a page is read. */
export const SOME_DAY = '9876-05-04';

/** The spellings of a day in references: ISO, RIS, CSL-JSON, and English styles. */
export const SPELLINGS = ['iso', 'slashes', 'numbers', 'english'] as const;
export type Spelling = (typeof SPELLINGS)[number];

// Made when it is first asked for: making one costs more than all that it spells.
let english: Intl.DateTimeFormat | undefined;

/** A day in a spelling: 2026-11-29; 2026/11/29; 2026, 11, 29; November 29, 2026. */
export function spellDay(day: string, spelling: Spelling): string {
  switch (spelling) {
    case 'iso':
      return day;
    case 'slashes':
      return day.replaceAll('-', '/');
    case 'numbers':
      return day.split('-').map(Number).join(', ');
    case 'english':
      return (english ??= new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })).format(
        new Date(day),
      );
  }
}

/** A reference of SOME_DAY cut where the day stands; there it has the spelling instead. */
export function cutAtDay(reference: string): (string | { spelling: Spelling })[] {
  const days = new Map(SPELLINGS.map((spelling) => [spellDay(SOME_DAY, spelling), spelling]));
  const flat = reference.replace(/9876,\s+5,\s+4/, spellDay(SOME_DAY, 'numbers'));
  return flat
    .split(/(9876-05-04|9876\/05\/04|9876, 5, 4|May 4, 9876)/)
    .map((part) => (days.has(part) ? { spelling: days.get(part)! } : part));
}
