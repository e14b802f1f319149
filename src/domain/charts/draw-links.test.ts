import { expect, test } from 'vitest';
import { drawLinks } from './draw-links.ts';
import type { Mark } from './mark.ts';

const area = (number: string, y: number, more: object = {}): Mark => ({
  ...{ kind: 'link-area', x: 1, y, width: 20, height: 10, number },
  ...more,
});
const draw = (...marks: Mark[]) =>
  drawLinks({ width: 300, height: 60, marks }, 'Sentences', (found) => {
    const id = 'number' in found ? found.number : '';
    return { href: `#${id}`, name: `name & ${id}` };
  });

test('the links of a picture are a layer of its size over it, which has a name', () => {
  expect(draw(area('firms', 2))).toBe(
    '<svg class="chart-links" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" role="group" aria-label="Sentences">' +
      '<a href="#firms" aria-label="name &amp; firms"><title>name &amp; firms</title>' +
      '<rect x="1" y="2" width="20" height="10" fill="none" pointer-events="all"/></a></svg>',
  );
});

test('what is drawn again, and what is minor, stands in no order of the keyboard', () => {
  const drawn = draw(area('firms', 2), area('firms', 20), area('gdp', 30, { minor: true }), area('rank', 40));
  expect([...drawn.matchAll(/<a href="([^"]*)" ([a-z-]+)=/g)].map(([, href, first]) => [href, first])).toEqual([
    ['#firms', 'aria-label'],
    ['#firms', 'tabindex'],
    ['#gdp', 'tabindex'],
    ['#rank', 'aria-label'],
  ]);
  expect(drawn.match(/tabindex="-1" aria-hidden="true"/g)).toHaveLength(2);
});
