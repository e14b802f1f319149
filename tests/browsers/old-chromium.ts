import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { pointOf, WINDOW, type Driver, type Make, type Scheme } from './driver.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The Chromium of an older version of the package that the other tests take theirs from. */
export function oldChromium(version: string): Make {
  const alias = `chromium-${version.split('.')[0]!}`;
  return {
    name: `Chromium ${version.split('.')[0]!}`,
    remedy: `npm install --no-save ${alias}@npm:@sparticuz/chromium@${version} (Linux x64)`,
    isHere: () => existsSync(packedIn(alias)),
    start: (scheme) => start(alias, scheme),
  };
}

const packedIn = (alias: string) => join(ROOT, 'node_modules', alias, 'bin/chromium.br');

async function start(alias: string, scheme: Scheme): Promise<Driver> {
  // Its own unpacking knows one place for all versions.
  const executablePath = join(ROOT, 'node_modules/.cache', alias);
  if (!existsSync(executablePath)) {
    mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true });
    await pipeline(createReadStream(packedIn(alias)), createBrotliDecompress(), createWriteStream(executablePath));
    chmodSync(executablePath, 0o755);
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--headless'] });
  const page = await browser.newPage({ colorScheme: scheme, viewport: WINDOW });
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => {
      await page.goto(address);
    },
    run: (script) => page.evaluate(script),
    point: async (selector) => {
      const { x, y } = await page.evaluate<{ x: number; y: number }>(pointOf(selector));
      await page.mouse.move(x, y);
    },
    click: async (selector) => {
      const { x, y } = await page.evaluate<{ x: number; y: number }>(pointOf(selector));
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewportSize(size),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
