import { STATUS_SIGNS, type Status } from '../numbers/status.ts';
import type { ReportCounts } from './report-counts.ts';

/** A part of a page of running text under its own heading: the heading, its anchor, and its paragraphs as plain text. */
export type PageSection = { heading: string; anchor: string; texts: string[] };

/** The parts of a page of running text; what stands before the first heading is left out. */
export function readSections(body: string, counts: ReportCounts): PageSection[] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const texts = lines.join('\n').split(/\n\s*\n|\n(?=(?:-|\d+\.) )/);
      return {
        heading: heading.trim(),
        anchor: anchorOfHeading(heading.trim()),
        texts: texts.map((text) => plainText(text, counts)).filter((text) => text !== ''),
      };
    });
}

/** The anchor that a heading has on its page: small letters and digits, a hyphen for each space, no other marks. */
export function anchorOfHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/**
 * MDX without its marks: counts and signs are written out, links, pictures and emphasis are their words, rows of a table one
 * line each; headings, quotations and points of a list begin with their first word.
 */
function plainText(mdx: string, counts: ReportCounts): string {
  return mdx
    .replace(/<Count of="(\w+)" \/>/g, (_, name: string) => String(counts[name as keyof ReportCounts]))
    .replace(/<Sign of="(\w+)" \/>/g, (_, status: Status) => STATUS_SIGNS[status])
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[\s|:-]*\|$/gm, '')
    .replace(/^\||\|$/gm, '')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\*+|`|^(?:-|>|#{3,}|\d+\.) /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
