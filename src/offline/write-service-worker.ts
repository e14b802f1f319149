import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { addressOf, keptFiles } from '../domain/offline/kept-files.ts';

/**
 * Writes the service worker of a built site into its folder, `sw.js`, which keeps the site for reading without a network, and
 * `offline.json`, how many files and bytes on the line that is. Turned off, it writes one that takes away what was kept before.
 */
export async function writeServiceWorker(folder: string, isOn: boolean, target: string[]): Promise<void> {
  const kept = isOn ? readKept(folder) : [];
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      KEPT: JSON.stringify(kept.map(({ address, sha256 }) => [address, sha256])),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target,
      rolldownOptions: {
        input: join(import.meta.dirname, isOn ? 'service-worker.ts' : 'service-worker-off.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  if (isOn) {
    const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    writeFileSync(join(folder, 'offline.json'), JSON.stringify({ files: kept.length, bytes }));
  }
}

function readKept(folder: string) {
  const files = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  return keptFiles(files).map((file) => {
    const content = readFileSync(join(folder, file));
    return {
      address: addressOf(file),
      sha256: createHash('sha256').update(content).digest('base64'),
      bytes: gzipSync(content).length,
    };
  });
}
