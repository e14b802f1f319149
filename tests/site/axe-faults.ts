import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on the page as it stands, one line a rule; `rules` are the only ones to try. Frames are left out: each is
 * tested as the page that it is. Passes are not reported: to describe them takes ten times as long as to find them.
 */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`,
  );
}

/** The rules of axe whose answer depends on the colour scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
