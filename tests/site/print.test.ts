import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chapterPath,
  chartsPath,
  glossaryPath,
  homePath,
  numbersPath,
  outcomesPath,
  searchPath,
} from '../../src/paths.ts';
import { openBuiltSite, type BuiltSite } from './built-site.ts';
import { EVERY, spread } from './permutations.ts';
import { ALIKE, busiest, chapterWith, KINDS, numbers, outcomes, reading, term } from './site-map.ts';

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openBuiltSite();
  ({ page } = await site.open('/robots.txt', { asleep: true, viewport: { width: 718, height: 1000 } }));
});
afterAll(() => site.close());

/** Shows a page as paper would have it. */
async function print(path: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(site.origin + path);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Headings that end a box and bind the next of its kind to it: then boxes without end move to the next page as one. */
function chainedHeadings(): string[] {
  const isInFlow = (element: Element) => {
    const { float, position, display } = getComputedStyle(element);
    return element.checkVisibility() && float === 'none' && /static|relative/.test(position) && display !== 'inline';
  };
  const endsItsParent = (element: Element) =>
    ![...element.parentElement!.children].some(
      (other) => isInFlow(other) && other.getBoundingClientRect().top >= element.getBoundingClientRect().bottom - 1,
    );
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4, dt)')]
    .filter((heading) => isInFlow(heading) && getComputedStyle(heading).breakAfter === 'avoid')
    .filter((heading) => {
      let box = heading;
      while (box.tagName !== 'MAIN' && endsItsParent(box)) box = box.parentElement!;
      return box !== heading && box.nextElementSibling?.tagName === box.tagName;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Text whose end is cut off by more than what letters reach past their line. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.clientWidth > 1)
    .filter((element) => getComputedStyle(element).overflowX !== 'visible')
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 8 || scrollHeight > clientHeight + 8,
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Cells that span rows of a grid: where one goes on over a page’s end, what follows is printed over it. */
function spanningCells(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((element) => {
      const { display, breakInside } = getComputedStyle(element);
      return display === 'grid' && breakInside !== 'avoid' && element.checkVisibility();
    })
    .flatMap(({ children }) => [...children])
    .filter((cell) => /^span [2-9]/.test(getComputedStyle(cell).gridRowEnd))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Lines between a heading and its list that could end a page with the heading, the list on the next. */
function loneOpenings(): string[] {
  const isLine = (element: Element) =>
    !element.matches('h2, h3, ul, ol, dl, table') && element.getBoundingClientRect().height < 40;
  return [...document.querySelectorAll('main :is(h2, h3)')].flatMap((heading) => {
    const lines: Element[] = [];
    let next = heading.nextElementSibling;
    for (; next && isLine(next); next = next.nextElementSibling) lines.push(next);
    if (!next?.matches('ul, ol, dl, table')) return [];
    return lines
      .filter((line) => line.checkVisibility() && getComputedStyle(line).breakAfter !== 'avoid')
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Parts that stay folded: only newer styles could open them. A chapter opens its own once a reader has given a sign. */
function closedFolds(): string[] {
  return [...document.querySelectorAll('details:not([open], [data-reading] *)')]
    .filter((fold) => fold.checkVisibility())
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Stretches of text of more than six lines that leave a good part of the paper empty beside them; what floats has something there. */
function lonelyTexts(): string[] {
  const INNER = 'p, li, dd, blockquote';
  const floats = (element: Element): boolean =>
    getComputedStyle(element).float !== 'none' || (element.tagName !== 'MAIN' && floats(element.parentElement!));
  const boxes = [...document.querySelectorAll(`main :is(${INNER})`)]
    .filter((element) => !element.querySelector(INNER))
    .flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, rect })));
  const { left, width } = document.querySelector('main')!.getBoundingClientRect();
  return boxes
    .filter(({ element, rect }) => rect.height > 6.5 * parseFloat(getComputedStyle(element).lineHeight))
    .filter(({ rect }) => rect.right < left + 0.8 * width)
    .filter(
      ({ rect }) =>
        !boxes.some(
          ({ rect: other }) => other.left >= rect.right && other.top < rect.bottom && other.bottom > rect.top,
        ),
    )
    .filter(({ element }) => !floats(element))
    .map(({ element }) => element.outerHTML.slice(0, 120));
}

describe('on paper', () => {
  test('no heading that ends a box binds the next box to it, no text is folded, cut off or printed over, and none leaves the paper empty', async () => {
    const faults: string[] = [];
    for (const [kind, path] of Object.entries(KINDS).filter(([kind]) => EVERY || !ALIKE.has(kind))) {
      await print(path('en'));
      for (const fault of await page.evaluate(chainedHeadings)) faults.push(`${kind} binds: ${fault}`);
      for (const fault of await page.evaluate(loneOpenings)) faults.push(`${kind} leaves alone: ${fault}`);
      for (const fault of await page.evaluate(cutTexts)) faults.push(`${kind} cuts: ${fault}`);
      for (const fault of await page.evaluate(spanningCells)) faults.push(`${kind} spans rows: ${fault}`);
      for (const fault of await page.evaluate(closedFolds)) faults.push(`${kind} folds: ${fault}`);
      for (const fault of await page.evaluate(lonelyTexts)) faults.push(`${kind} leaves paper empty: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('signs are round, and a forecast is half filled by what paper does not leave out', async () => {
    await print(homePath('en'));
    const signs = await page.locator('main :is(.sign-achieved, .sign-expected, .sign-target)').evaluateAll((all) =>
      all.map((sign) => {
        const { width, height, borderLeftWidth, borderRightWidth } = getComputedStyle(sign);
        const isHalf = sign.matches('.sign-expected');
        return { isHalf, sides: [width, height, borderLeftWidth, borderRightWidth].map(parseFloat) };
      }),
    );
    expect(signs.length).toBeGreaterThan(0);
    for (const { isHalf, sides } of signs) {
      const [width, height, left, right] = sides as [number, number, number, number];
      expect([Number.isInteger(width), height]).toEqual([true, width]);
      expect(left > right).toBe(isHalf);
    }
  });

  test('larger letters are larger by as much as on the screen, and all that stands in a note is as large as the note', async () => {
    const path = chapterPath('en', chapterWith(outcomes[0]?.sentence ?? reading.sentence.id).slug);
    const sizes = async (query: string) => {
      await print(path + query);
      return page.evaluate(() =>
        ['.side-zh', '.side-en', '.gathered .notes, .gathered .notes :not(.note-number)'].map((selector) =>
          [...document.querySelectorAll(selector)].map((element) => parseFloat(getComputedStyle(element).fontSize)),
        ),
      );
    };
    const [normal, larger] = [await sizes(''), await sizes('?size=larger')];
    for (const [nth, all] of normal.entries()) {
      expect([...new Set(all)]).toHaveLength(1);
      for (const size of larger[nth]!) expect(size / all[0]!).toBeCloseTo(1.3, 2);
    }
  });

  const chosen = numbers.find(({ status }) => status !== 'derived')!;
  const LISTS: [what: string, path: string, told: () => string[]][] = [
    ['numbers', `${numbersPath('en')}?status=${chosen.status}&sort=size`, () => ['Status', 'Order']],
    ['terms', `${glossaryPath('en')}?q=${term.en}&kind=${term.kind}`, () => ['Filter', 'Kind']],
    ['charts', `${chartsPath('en')}?status=target`, () => ['goal']],
    ['results', `${searchPath('en')}?q=${term.zh}&kind=sentence`, () => ['Sentences']],
    ...(outcomes.length > 0
      ? ([['outcomes', `${outcomesPath('en')}?due=${outcomes[0]!.due.date ?? 'none'}`, () => ['Due']]] as typeof LISTS)
      : []),
  ];

  test.each(spread(LISTS, 2))(
    'a list of %s says what it was filtered by, and nothing of what was left open',
    async (_, path, told) => {
      await print(path);
      const labels = page.locator('.choices label').filter({ visible: true });
      await expect.poll(() => labels.allInnerTexts()).toHaveLength(told().length);
      for (const [nth, name] of told().entries()) expect(await labels.nth(nth).innerText()).toContain(name);
      // “Due: 31 December 2025”, not “Due Due by 31 December 2025”.
      for (const label of await labels.filter({ has: page.locator('select') }).all()) {
        const [name, choice, behind] = await label.evaluate((label) => {
          const [span, select] = [label.querySelector('span')!, label.querySelector('select')!];
          return [span.textContent, select.selectedOptions[0]!.text, getComputedStyle(span, '::after').content];
        });
        expect(choice!.startsWith(name!)).toBe(false);
        expect(behind).toBe('":"');
      }
      await print(path.replace(/\?.*/, ''));
      expect(await page.locator('.choices').filter({ visible: true }).count()).toBe(0);
    },
  );

  test('a list of results says how many of how many are printed, and where all of them are', async () => {
    const path = searchPath('en', busiest.zh);
    await print(path);
    const results = page.locator('[data-search-result]');
    await results.first().waitFor();
    const line = page.getByText(/^Printed: the first/);
    expect(await line.innerText()).toContain(`the first ${await results.count()} of `);
    expect(decodeURI(await line.innerText())).toContain(decodeURI(path));
    expect(await line.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await line.isVisible()).toBe(false);
  });
});
