import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from '../domain/hosting/headers-file.ts';
import { redirectTarget } from '../domain/site/redirect-target.ts';
import { hostHeaders, type HeaderRule } from '../domain/hosting/host-headers.ts';
import { keepOwnHashes } from '../domain/site/own-hashes.ts';
import type { SiteAddress } from '../domain/site/site-address.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { ROOT } from '../reader/content-folder.ts';
import { licencesText } from './licences.ts';
import { assertReplaceable, bringBack, buildingFolder, putInPlace, removeLeftovers } from './replace-folder.ts';

/** Where the built site goes: `OUT_DIR`, else dist/. */
export const OUT = resolve(process.env['OUT_DIR'] || join(ROOT, 'dist'));

const CACHE = join(ROOT, '.cache');

/**
 * Builds the site beside the one that stands and puts it in its place when it is whole, so that a build that is cut off
 * leaves the old site as it was. Says at the end which addresses are those of this machine.
 */
export function publish({ origin, local }: SiteAddress, keepsOffline: boolean, target: string[]): AstroIntegration {
  const building = buildingFolder(CACHE);
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isKept = command === 'build' && keepsOffline;
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS_OFFLINE': String(isKept) } } });
        if (command !== 'build') return;
        bringBack(OUT);
        assertReplaceable(OUT);
        removeLeftovers(CACHE);
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
