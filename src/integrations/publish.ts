import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from '../domain/hosting/headers-file.ts';
import { redirectTarget } from '../domain/site/redirect-target.ts';
import { hostHeaders, type HeaderRule } from '../domain/hosting/host-headers.ts';
import { keepOwnHashes } from '../domain/site/own-hashes.ts';
import type { SiteAddress } from '../domain/site/site-address.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { ROOT } from '../reader/content-folder.ts';
import { PlainError } from '../reader/plain-error.ts';
import { licencesText } from './licences.ts';

/** Where the built site goes: `OUT_DIR`, else dist/. */
export const OUT = resolve(process.env['OUT_DIR'] || join(ROOT, 'dist'));

const CACHE = join(ROOT, '.cache');
const BUILDING = 'building-';

/**
 * Builds the site beside the one that stands and puts it in its place when it is whole, so that a build that is cut off
 * leaves the old site as it was. Says at the end which addresses are those of this machine.
 */
export function publish({ origin, local }: SiteAddress, keepsOffline: boolean, target: string[]): AstroIntegration {
  const building = join(CACHE, `${BUILDING}${process.pid}`);
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isKept = command === 'build' && keepsOffline;
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS_OFFLINE': String(isKept) } } });
        if (command !== 'build') return;
        assertReplaceable(OUT);
        removeLeftovers();
        updateConfig({ outDir: pathToFileURL(`${building}/`) });
      },
      'astro:build:done': async () => {
        tightenPolicies(building);
        writeFileSync(join(building, 'licences.txt'), licencesText());
        await writeServiceWorker(building, keepsOffline, target);
        writeFileSync(join(building, '_headers'), writeHeadersFile(headersOf(building)));
        putInPlace(building, OUT);
        if (local) {
          console.warn(
            `SITE_URL is not set: canonical addresses, previews, the sitemap and the code that embeds charts name ${origin}. Before you publish, build with SITE_URL=https://… (and BASE_PATH).`,
          );
        }
      },
    },
  };
}

/** Throws when the folder holds anything that no build of a site like this one has put there. */
function assertReplaceable(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'data/report.json'))) return;
  throw new PlainError(
    `${folder} holds other files, which a build would replace. Name a new or empty folder in OUT_DIR.`,
  );
}

/** What builds that were cut off have left, if their process has ended. */
function removeLeftovers(): void {
  const names = existsSync(CACHE) ? readdirSync(CACHE) : [];
  for (const name of names.filter((candidate) => candidate.startsWith(BUILDING))) {
    if (!isRunning(Number(name.slice(BUILDING.length)))) rmSync(join(CACHE, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Astro’s policy names the inline parts of the whole site on every page. */
function tightenPolicies(folder: string): void {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, keepOwnHashes(html, hash));
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  }
}

/** What a host says beside the files of a built folder. */
export function headersOf(folder: string): HeaderRule[] {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return hostHeaders(
    files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
    (page) => styleOf(readFileSync(join(folder, page), 'utf8')),
  );
}

/** The style sheet that a page is painted with; one that only leads on is not. */
function styleOf(html: string): string | undefined {
  return redirectTarget(html) ? undefined : /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
}

/** A rename cannot cross disks; a copy can. */
function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function putInPlace(built: string, target: string): void {
  const beside = `${target}.new`;
  rmSync(beside, { recursive: true, force: true });
  moveFolder(built, beside);
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(beside, target);
  rmSync(old, { recursive: true, force: true });
}
