import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { EVERY } from './permutations.ts';

/** What stands in a list is made alike: unless everything is tried, the first five items stand for those behind them. */
const BEHIND = EVERY ? null : 'main :is(ol, ul, tbody) > :nth-child(n + 6)';

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
  return page.evaluate(runAxe, { options, behind: BEHIND });
}

/** Runs in the browser, so it must stand alone. */
async function runAxe({ options, behind }: { options: object; behind: string | null }): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<Found> } };
  type Found = { violations: { id: string; nodes: { html: string }[] }[] };
  const before = document.adoptedStyleSheets;
  // Only where lists are most of the page: elsewhere all of it costs less than another layout.
  if (behind !== null && document.querySelectorAll(behind).length > 100) {
    const hide = new CSSStyleSheet();
    hide.replaceSync(`${behind} { display: none !important }`);
    document.adoptedStyleSheets = [...before, hide];
  }
  const { violations } = await axe.run(document, options);
  document.adoptedStyleSheets = before;
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
