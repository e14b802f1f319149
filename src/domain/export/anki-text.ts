/** One note: a name that stays, so that a second import renews it and adds none, and its fields. */
export type AnkiNote = { id: string; fields: string[] };

/** Notes as the text that Anki imports: its own heads, then a line each, tabs between fields that are plain text. */
export function ankiText(deck: string, columns: string[], notes: AnkiNote[]): string {
  const heads = [
    '#separator:tab',
    '#html:false',
    `#deck:${plain(deck)}`,
    '#guid column:1',
    `#columns:${['id', ...columns].join('\t')}`,
  ];
  const lines = notes.map(({ id, fields }) => [id, ...fields].map(plain).join('\t'));
  return `${[...heads, ...lines].join('\n')}\n`;
}

/** Line breaks and tabs would end a field; a quotation mark at its beginning would open one. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/^"/, '“').trim();
