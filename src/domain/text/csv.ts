/** A cell of a table that is downloaded; null is written as nothing. */
export type CsvCell = string | number | null;

/**
 * Writes a table as CSV by RFC 4180: commas, CRLF, quotes where a cell needs them. Line breaks inside a cell become spaces, so
 * that one line is one row, and a text that a spreadsheet would run as a formula gets an apostrophe before it. The file begins
 * with a byte order mark, without which spreadsheets misread Chinese.
 */
export function writeCsv(head: string[], rows: CsvCell[][]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** What makes a spreadsheet read a text as a formula; a number may begin with a minus. */
const FORMULA = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell): string {
  const plain = String(cell ?? '');
  const text = (typeof cell === 'string' && FORMULA.test(cell) ? `'${plain}` : plain).replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
