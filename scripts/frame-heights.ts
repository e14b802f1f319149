import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MAX_FRAME_HEIGHT } from '../src/domain/charts/frame-heights.ts';
import { LOCALES, type Locale } from '../src/domain/locale.ts';
import { launchBrowser } from './browser.ts';
import { readSoundContent } from '../src/reader/check-content.ts';
import { serve } from './server.ts';

/** Widths at which frames are measured, in px. */
const WIDTHS = [320, 480, 600, 800];
const FILE = join(import.meta.dirname, '../src/domain/charts/frame-heights.json');

// Run after a build when charts have changed, then build again: snippets state these heights. A test holds them to the frames.
const server = await serve(0);
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();
const page = await browser.newPage();
const heights: Record<string, Partial<Record<Locale, number>>> = {};
for (const { data } of readSoundContent().charts) {
  heights[data.slug] = {};
  for (const locale of LOCALES) {
    await page.goto(`http://127.0.0.1:${port}/${locale}/embed/${data.slug}/`);
    const measured: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      measured.push(
        await page.locator('figure').evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height)),
      );
    }
    const height = Math.max(...measured);
    if (height > MAX_FRAME_HEIGHT)
      console.error(`${locale}/${data.slug} is ${height} px high; frames may have ${MAX_FRAME_HEIGHT}`);
    heights[data.slug]![locale] = Math.min(height, MAX_FRAME_HEIGHT);
  }
}
await browser.close();
server.close();
writeFileSync(FILE, `${JSON.stringify(heights, null, 2)}\n`);
