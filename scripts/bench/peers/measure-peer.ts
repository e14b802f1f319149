import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { run } from '../../run.ts';
import { serve } from '../../server.ts';
import { measureBuild, type BuildMeasure } from '../measure-build.ts';
import { measurePage, type PageMeasure } from '../measure-page.ts';
import { measureTyping, type TypingMeasure } from '../measure-typing.ts';
import type { Document, Peer } from './peer.ts';

export type SiteMeasure = { build: BuildMeasure; page: PageMeasure; slow: PageMeasure; typing: TypingMeasure };

const CACHE = join(import.meta.dirname, '../../../.cache/bench');

/** Builds a peer’s site from the documents in a folder of its own and measures it at the page of the path given. */
export async function measurePeer(
  peer: Peer,
  documents: Document[],
  path: string,
  browser: Browser,
): Promise<SiteMeasure> {
  const folder = join(CACHE, peer.name.toLowerCase());
  install(peer, folder);
  for (const [file, text] of Object.entries(peer.files(documents))) write(join(folder, file), text);
  rmSync(join(folder, peer.out), { recursive: true, force: true });
  const build = await measureBuild(peer.build, folder);
  const server = await serve(0, '/', join(folder, peer.out));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}/`;
  try {
    const page = await measurePage(browser, url);
    const slow = await measurePage(browser, url, 'slow');
    return { build, page, slow, typing: await measureTyping(browser, url, peer.search) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Installs the packages, unless the same ones are there. */
function install({ name, packages }: Peer, folder: string): void {
  const dependencies = Object.fromEntries(packages.map((one) => /^(.+)@(.+)$/.exec(one)!.slice(1)));
  const manifest = JSON.stringify({ name: name.toLowerCase(), private: true, type: 'module', dependencies });
  const file = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  rmSync(folder, { recursive: true, force: true });
  write(file, manifest);
  run('npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
