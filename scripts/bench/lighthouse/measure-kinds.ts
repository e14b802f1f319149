import { createServer, type AddressInfo } from 'node:net';
import { readSiteAddress } from '../../../src/domain/site/site-address.ts';
import { launchBrowser } from '../../../src/packing/launch-browser.ts';
import { largestOfKinds, sitePages } from '../../../tests/site/sweep/site-pages.ts';
import { serve } from '../../server.ts';
import { CATEGORIES, runLighthouse, type LighthouseMeasure } from './run-lighthouse.ts';

/** Runs Lighthouse over the largest page of each kind in each language of the built site, or those whose path the regular expression `only` fits, and prints each as it comes. */
export async function measureKinds(only = ''): Promise<void> {
  const { base } = readSiteAddress(process.env);
  const server = await serve(0, base);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`;
  const port = await findFreePort();
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  console.log(`Chromium ${browser.version()}; ${CATEGORIES.join(', ')}`);
  const asked = new RegExp(only);
  for (const { page } of largestOfKinds(sitePages())) {
    if (asked.test(page)) printMeasure(page, await measureOften(origin + page, port));
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Other work on the machine only slows a page: a full performance stands, any other is the middle one of three. */
async function measureOften(url: string, port: number): Promise<LighthouseMeasure> {
  const first = await runLighthouse(url, port);
  if (speedOf(first) === 100) return first;
  const runs = [first];
  while (runs.length < 3) runs.push(await runLighthouse(url, port, ['performance']));
  const middle = runs.toSorted((a, b) => speedOf(a) - speedOf(b))[1]!;
  return {
    scores: { ...first.scores, ...middle.scores },
    faults: [
      ...middle.faults.filter(({ category }) => category === 'performance'),
      ...first.faults.filter(({ category }) => category !== 'performance'),
    ],
  };
}

const speedOf = ({ scores }: LighthouseMeasure) => scores.performance ?? 0;

function printMeasure(name: string, { scores, faults }: LighthouseMeasure): void {
  console.log(`${name.padEnd(40)}  ${CATEGORIES.map((category) => String(scores[category]).padStart(3)).join('  ')}`);
  for (const { category, id, said, items } of faults) {
    console.log(`  ${category} · ${id}: ${said}${items.map((item) => `\n      ${item}`).join('')}`);
  }
}

/** Chromium says only in its own folder which port it took itself. */
function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}
