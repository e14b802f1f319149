/** The size of a file as hosts and systems write it: 712 B, 1.4 KB, 312 KB, 2.1 MB; a kilobyte is 1,000 bytes. */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
