/** A cell of a table that is downloaded; null is written as nothing. */
export type CsvCell = string | number | null;

/**
 * Writes a table as CSV by RFC 4180: commas, CRLF, quotes where a cell needs them. Line breaks inside a cell become spaces, so
 * that one line is one row. It begins with a byte order mark, without which spreadsheets misread Chinese.
 */
export function writeCsv(head: string[], rows: CsvCell[][]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  const text = String(cell ?? '').replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
