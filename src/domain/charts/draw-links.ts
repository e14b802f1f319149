import { escapeXml } from '../text/escape-xml.ts';
import { linkAreasOf, type LinkArea, type Picture } from './mark.ts';
import { writeElement } from './write-element.ts';

/** Where a mark leads and what its link is called. */
export type MarkLink = { href: string; name: string };

/**
 * Draws the links of a chart as a layer of its own over the picture: the picture stays one image, and each mark leads to its
 * sentence. What is drawn more than once has one link in the order of the keyboard, and a minor mark has none there.
 */
export function drawLinks(
  { width, height, marks }: Picture,
  label: string,
  linkOf: (area: LinkArea) => MarkLink,
): string {
  const seen = new Set<string>();
  const links = linkAreasOf(marks).map((area) => {
    const { x, y, width: across, height: down } = area;
    const { href, name } = linkOf(area);
    const passed = seen.has(name) || ('minor' in area && area.minor);
    seen.add(name);
    const keyboard = passed ? { tabindex: -1, 'aria-hidden': 'true' } : { 'aria-label': name };
    // No fill, for a browser that chooses the colours would make any of them visible.
    const rect = writeElement('rect', { x, y, width: across, height: down, fill: 'none', 'pointer-events': 'all' });
    return writeElement('a', { href, ...keyboard }, writeElement('title', {}, escapeXml(name)) + rect);
  });
  return writeElement(
    'svg',
    {
      ...{ class: 'chart-links', xmlns: 'http://www.w3.org/2000/svg' },
      ...{ viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label },
    },
    links.join(''),
  );
}
