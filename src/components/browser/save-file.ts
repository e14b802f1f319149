/** Milliseconds that a browser may take to fetch what it was given. */
const PATIENCE = 60_000;

/** Saves a file on the reader’s device, under this name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
