import { escapeMarkdown } from '../text/escape-markdown.ts';

/** A link with its name as a text. */
export function writeLink(name: string, url: string): string {
  return `[${escapeMarkdown(name)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A list of points, or null where there is none; each point is Markdown already. */
export function writeList(points: string[]): string | null {
  return points.length === 0 ? null : points.map((point) => `- ${point}`).join('\n');
}

/** A heading and what stands below it, or nothing where nothing does. */
export function writeSection(title: string, ...blocks: (string | null)[]): string[] {
  const below = blocks.filter((block) => block !== null);
  return below.length === 0 ? [] : [`## ${escapeMarkdown(title)}`, ...below];
}

/** Blocks one below the other as a file; null ones are left out. */
export function writeDocument(blocks: (string | null)[]): string {
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}
