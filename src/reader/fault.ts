/** What is wrong with the content: the file, the entry in it where there is one, and the fault in words. */
export type Fault = { file: string; id?: string | undefined; what: string };

/** One line for the terminal. */
export function formatFault({ file, id, what }: Fault): string {
  return `${file}${id === undefined ? '' : ` · ${id}`}: ${what}`;
}
