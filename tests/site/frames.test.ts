import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { useBuiltSite } from './built-site.ts';
import { EVERY, spread } from './permutations.ts';
import { busiest, charts, embeddableOf, readBuilt } from './site-map.ts';

const site = useBuiltSite();
const step = EVERY ? 20 : 40;

/**
 * A frame from 280 to 760 px in steps of `step`: the height that it takes in each, the greatest that it takes with its table, and
 * what is wrong in it at some of the widths: what scrolls, what leaves a third empty, words that leave the drawing or lie on others.
 */
function measureFrame({
  html,
  step,
}: {
  html: string;
  step: number;
}): Promise<{ heights: [width: number, height: number][]; opened: number; faults: string[] }> {
  const frame = document.querySelector('iframe')!;
  /** The ink of letters is lower than their line. */
  const inkOf = (element: Element) => {
    const { left, right, top, bottom, height } = element.getBoundingClientRect();
    return { left, right, top: top + height * 0.22, bottom: bottom - height * 0.22, text: element.textContent };
  };
  const drawingFaults = (inner: Document): string[] => {
    const drawing = [...inner.querySelectorAll('.chart-canvas svg')].find((svg) => svg.clientWidth > 0);
    if (!drawing) return [];
    const box = drawing.getBoundingClientRect();
    const room = inner.querySelector('.chart-canvas')!.clientWidth;
    const marks = [...drawing.querySelectorAll('path, rect, circle, text')].filter((mark) => !mark.closest('defs'));
    const right = Math.max(...marks.map((mark) => mark.getBoundingClientRect().right));
    const words = [...drawing.querySelectorAll('text')].map(inkOf);
    const away = words.filter((word) => word.left < box.left - 2 || word.right > box.right + 2);
    const met = words.filter((a, index) =>
      words
        .slice(index + 1)
        .some((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
    );
    return [
      ...(box.width < room - 1 ? ['the drawing is narrower than its place'] : []),
      ...(right - box.left < room * 0.7 ? ['a third of it is empty'] : []),
      ...away.map(({ text }) => `${text}: leaves the drawing`),
      ...met.map(({ text }) => `${text}: lies on other words`),
    ];
  };
  const scrolling = (inner: Document): string[] =>
    // What is folded is not drawn; an opened table may scroll.
    [...inner.querySelectorAll('figure, figure :not(svg *, details *, .sr-only)')]
      .filter((element) => element.clientHeight > 0 && getComputedStyle(element).overflowY !== 'visible')
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map((element) => `${element.className}: scrolls inside`);
  return new Promise((resolve) => {
    frame.onload = async () => {
      const inner = frame.contentDocument!;
      const figure = inner.querySelector('figure')!;
      const faults: string[] = [];
      const heights: [width: number, height: number][] = [];
      for (let width = 280; width <= 760; width += step) {
        frame.style.width = `${width}px`;
        heights.push([width, Math.ceil(figure.getBoundingClientRect().height)]);
        const here = inner.documentElement.scrollWidth > width ? ['scrolls sideways'] : [];
        if (width % 80 === 40 || width === 320) here.push(...drawingFaults(inner), ...scrolling(inner));
        faults.push(...here.map((fault) => `${width} px: ${fault}`));
      }
      const details = inner.querySelector('details');
      if (details) details.open = true;
      let opened = 0;
      for (const width of details ? [760, 520, 360, 280] : []) {
        frame.style.width = `${width}px`;
        for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
        opened = Math.max(opened, Math.ceil(figure.getBoundingClientRect().height));
      }
      resolve({ heights, opened, faults });
    };
    frame.srcdoc = html;
  });
}

/** Opens a page with nothing but an empty frame in it. */
async function openEmpty(): Promise<Page> {
  const { page } = await site.open('/favicon.svg');
  await page.goto('about:blank');
  await page.setContent('<iframe style="border:0"></iframe>');
  return page;
}

/** The frame at a path below the site’s root, and the height that its oEmbed answer says, in px. */
function readFrame(path: string): { html: string; stated: number } {
  const { html: code } = JSON.parse(readBuilt(`${path}oembed.json`).toString()) as { html: string };
  return {
    html: readBuilt(`${path}index.html`).toString(),
    stated: Number(/ height="(\d+)"/.exec(code)![1]),
  };
}

const greatest = (heights: [width: number, height: number][]) => Math.max(...heights.map(([, height]) => height));

test('the card of a sentence or term is never higher than it says, and whole in every width', async () => {
  const page = await openEmpty();
  const paths = ['s/1.5.6', 't/four-bests', `t/${busiest.slug}`].flatMap((card) => [`en/embed/${card}/`, `zh/embed/${card}/`]); // prettier-ignore
  for (const path of ['zh/embed/s/7.7.3/', ...paths]) {
    const { html, stated } = readFrame(path);
    const { heights, faults } = await page.evaluate(measureFrame, { html, step });
    expect(greatest(heights), path).toBeLessThanOrEqual(stated);
    expect(faults, path).toEqual([]);
  }
});

test.each(spread(LOCALES, 1))(
  'every frame is as high as it says, little less, and whole in every width (%s)',
  async (locale) => {
    const page = await openEmpty();
    for (const { slug } of charts) {
      const { html, stated } = readFrame(`${locale}/embed/${slug}/`);
      const { heights, opened, faults } = await page.evaluate(measureFrame, { html, step });
      const height = greatest(heights);
      const offered = embeddableOf(slug, locale).heights.titled;
      for (const [width, taken] of heights) {
        const { height: given } = offered.findLast(({ from }) => from <= width)!;
        expect(taken, `${slug} at ${width} px`).toBeLessThanOrEqual(given);
      }
      // Another browser has other fonts: the promise is that nothing is cut off, and that little is left over.
      expect(height, slug).toBeLessThanOrEqual(stated);
      expect(height, slug).toBeGreaterThanOrEqual(stated - 60);
      expect(stated, slug).toBeLessThanOrEqual(1000);
      expect(opened, `${slug} with its table`).toBeLessThanOrEqual(1000);
      expect(faults, slug).toEqual([]);
    }
  },
);
