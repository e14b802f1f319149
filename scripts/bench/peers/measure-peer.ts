import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../server.ts';
import { installPackages } from '../install-packages.ts';
import { measureBuild, type BuildMeasure } from '../measure-build.ts';
import { measurePage, measureSlowPage, type PageMeasure } from '../measure-page.ts';
import { measureTyping, type TypingMeasure } from '../measure-typing.ts';
import type { Document, Peer } from './peer.ts';

export type SiteMeasure = { build: BuildMeasure; page: PageMeasure; slow: PageMeasure; typing: TypingMeasure };

/** Builds a peer’s site from the documents in a folder of its own and measures it at the page of the path given. */
export async function measurePeer(
  peer: Peer,
  documents: Document[],
  path: string,
  browser: Browser,
): Promise<SiteMeasure> {
  const folder = installPackages(peer.name.toLowerCase(), peer.packages);
  for (const [file, text] of Object.entries(peer.files(documents))) write(join(folder, file), text);
  rmSync(join(folder, peer.out), { recursive: true, force: true });
  const build = await measureBuild(peer.build, folder);
  const server = await serve(0, '/', join(folder, peer.out));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}/`;
  try {
    const page = await measurePage(browser, url);
    const slow = await measureSlowPage(browser, url);
    return { build, page, slow, typing: await measureTyping(browser, url, peer.search) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
