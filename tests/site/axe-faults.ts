import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { EVERY } from './permutations.ts';

/** What is made alike: unless everything is tried, the first five items of a list and three passages of a chapter stand for those behind them. */
const BEHIND = EVERY
  ? null
  : 'main :is(ol, ul, tbody) > :nth-child(n + 6), [data-passage] ~ [data-passage] ~ [data-passage] ~ *';

/**
 * What axe finds wrong on the page as it stands, one line a rule; `rules` are the only ones to try. Frames are left out: each is
 * tested as the page that it is. Passes are not reported: to describe them takes ten times as long as to find them.
 */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(runAxe, { options, selector: BEHIND });
}

/** Runs in the browser, so it must stand alone. */
async function runAxe({ options, selector }: { options: object; selector: string | null }): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<Found> } };
  type Found = { violations: { id: string; nodes: { html: string }[] }[] };
  // Taken out for the while: what is only hidden is walked through all the same.
  const behind = selector === null ? [] : [...document.querySelectorAll<HTMLElement>(selector)];
  const places = behind.map((element) => {
    const place = document.createComment('');
    element.replaceWith(place);
    return place;
  });
  const { violations } = await axe.run(document, options);
  places.forEach((place, nth) => place.replaceWith(behind[nth]!));
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

/** The rules of axe whose answer depends on the colour scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The rules of axe whose answer depends on how a page looks. The others go by its markup, and by what of it is hidden. */
export const LOOK_RULES = [...COLOUR_RULES, 'scrollable-region-focusable'];
