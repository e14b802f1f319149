import type { BrowserContext, Page } from 'playwright-core';

/** From the next page on a browser keeps nothing, as where cookies are blocked. */
export function refuseStorage(tab: BrowserContext | Page): Promise<unknown> {
  return tab.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  });
}
