import { linkAreasOf, type Picture } from './mark.ts';
import { escapeXml, writeElement } from './write-element.ts';

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
  const links = linkAreasOf(marks).map(({ number, x, y, width: across, height: down }) => {
    const { href, name } = linkOf(number);
    const again = seen.has(number) ? { tabindex: -1, 'aria-hidden': 'true' } : {};
    seen.add(number);
    const area = { x, y, width: across, height: down, fill: 'transparent' };
    return writeElement(
      'a',
      { href, 'aria-label': name, ...again },
      writeElement('title', {}, escapeXml(name)) + writeElement('rect', area),
    );
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
