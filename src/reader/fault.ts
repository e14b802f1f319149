/** What is wrong with the content: the file, the line and the entry in it where there are some, and the fault in words. */
export type Fault = { file: string; line?: number | undefined; id?: string | undefined; what: string };

/** One line for the terminal; file and line are written so that an editor can follow them. */
export function formatFault({ file, line, id, what }: Fault): string {
  return `${file}${line === undefined ? '' : `:${line}`}${id === undefined ? '' : ` · ${id}`}: ${what}`;
}

/** `1 fault`, `2 faults`. */
export function countFaults({ length }: Fault[]): string {
  return `${length} ${length === 1 ? 'fault' : 'faults'}`;
}
