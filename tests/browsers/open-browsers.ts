import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Driver, Make, Scheme } from './driver.ts';
import { firefox } from './firefox.ts';
import { oldChromium } from './old-chromium.ts';
import { webkit } from './webkit.ts';

const MAKES: Make[] = [oldChromium('109.0.6'), oldChromium('116.0.0'), oldChromium('122.0.0'), firefox, webkit];
/** Where pictures go when somebody wants to look at them. */
const PICTURES = process.env['PICTURES'];

/** The makes that are here; says of the others how to get them. */
export function findBrowsers(): Make[] {
  const here = MAKES.filter((make) => make.isHere());
  for (const { name, remedy } of MAKES.filter((make) => !here.includes(make))) {
    console.warn(`Not tried: ${name} is not here. To try it: ${remedy}`);
  }
  return here;
}

/** The browser for the tests of a block: it starts before the first that runs, and ends behind the last. */
export function useBrowser(make: Make, scheme: Scheme, origin: () => string): Visitor {
  const visitor = {} as Visitor;
  beforeAll(async () => Object.assign(visitor, createVisitor(await make.start(scheme), origin)));
  // Without the question mark a browser that does not start would be told twice.
  afterAll(() => visitor.close?.());
  return visitor;
}

type Visitor = ReturnType<typeof createVisitor>;

/** What tests ask of the one page of a browser. */
function createVisitor(driver: Driver, origin: () => string) {
  const { run } = driver;
  return {
    ...driver,
    open: async (path: string) => {
      await driver.open(origin() + path);
      await run(
        `new Promise((done) => (document.readyState === 'complete' ? done(0) : addEventListener('load', () => done(0))))`,
      );
    },
    /** Asks until the condition holds, also while one page gives way to another; false after ten seconds. */
    until: async (condition: string) => {
      for (const end = Date.now() + 10_000; Date.now() < end;) {
        if (await run<boolean>(`Boolean(${condition})`).catch(() => false)) return true;
      }
      return false;
    },
    styleOf: (selector: string, property: string) =>
      run<string>(
        `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`,
      ),
    /** Clicks as a script does, where it does not matter what lies above. */
    choose: (selector: string) => run(`document.querySelector(${JSON.stringify(selector)}).click()`),
    /** Whether the browser has popovers; without them cards are pages. */
    hasPopovers: () => run<boolean>(`'showPopover' in HTMLElement.prototype`),
    /** What was thrown. Firefox says of a module that the page has already that it cannot be preloaded. */
    uncaught: async () =>
      (await run<string[]>('window.uncaught')).filter((what) => !/^not loaded: .*\/(?:shared|arrival)\./.test(what)),
    keep: async (what: string) => {
      if (PICTURES === undefined) return;
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(join(PICTURES, `${driver.name} ${what}.png`), await driver.picture());
    },
  };
}
