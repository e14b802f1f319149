import { escapeXml } from './draw-marks.ts';
import { hitsOf, type Picture } from './mark.ts';

/** Where a mark leads and what its link is called. */
export type MarkLink = { href: string; name: string };

/**
 * Draws the links of a chart as a layer of its own over the picture: the picture stays one image, and each number leads to its
 * sentence. A number that is drawn more than once has one link in the order of the keyboard.
 */
export function drawLinks(
  { width, height, marks }: Picture,
  label: string,
  linkOf: (number: string) => MarkLink,
): string {
  const seen = new Set<string>();
  const links = hitsOf(marks).map(({ x, y, width: w, height: h, number }) => {
    const { href, name } = linkOf(number);
    const again = seen.has(number) ? ' tabindex="-1" aria-hidden="true"' : '';
    seen.add(number);
    return `<a href="${escapeXml(href)}" aria-label="${escapeXml(name)}"${again}><title>${escapeXml(name)}</title><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="transparent"/></a>`;
  });
  return `<svg class="chart-links" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeXml(label)}">${links.join('')}</svg>`;
}
