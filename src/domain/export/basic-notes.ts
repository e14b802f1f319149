import { escapeXml } from '../text/escape-xml.ts';

/** A note of Anki’s own type Basic: a name that stays, so that a second import renews it and adds none, its two sides as lines, and its tags. */
export type BasicNote = { id: string; front: string[]; back: string[]; tags: string[] };

/** Notes as the text that Anki imports into its own type of two sides: its heads, then a line each, tabs between the fields. */
export function writeBasicNotes(deck: string, notes: BasicNote[]): string {
  const columns = ['id', 'Front', 'Back', 'Tags'];
  const heads = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${plain(deck)}`,
    '#guid column:1',
    `#tags column:${columns.length}`,
    `#columns:${columns.join('\t')}`,
  ];
  // A quotation mark at the beginning of a field would open one.
  const side = (lines: string[]) => lines.map((line) => escapeXml(plain(line))).join('<br>');
  const rows = notes.map(({ id, front, back, tags }) => [id, side(front), side(back), tags.join(' ')].join('\t'));
  return `${[...heads, ...rows].join('\n')}\n`;
}

/** Line breaks and tabs would end a field. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
