/**
 * Lines of a CSV by their ids, which stand in its first column, in the order asked for, below its head and after a byte order mark.
 * Throws when the text is not that file, or not the whole of it: an error page, or a line cut off on the way.
 */
export function pickLines(csv: string, column: 'id' | 'slug' | 'sentence', ids: string[]): string {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split('\r\n');
  // Every line ends in a break: what stands after the last is nothing, or a line cut off.
  lines.pop();
  if (!head.startsWith(`${column},`)) throw new Error(`this is not the CSV with the column ${column}`);
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
  const picked = ids.map((id) => {
    const line = byId.get(id);
    if (line === undefined) throw new Error(`the CSV has no line for ${id}`);
    return line;
  });
  return `\uFEFF${[head, ...picked].join('\r\n')}\r\n`;
}
