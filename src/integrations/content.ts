import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readSoundContent } from '../reader/check-content.ts';
import { CONTENT } from '../reader/content-folder.ts';

const ID = 'virtual:content';
const RESOLVED = `\0${ID}`;

/**
 * The content folder as a module, `virtual:content`, read and checked by the one reader. A fault stops a build before its
 * first page; in `astro dev` it stands on the page itself, and an edit makes the content anew.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') readSoundContent();
        updateConfig({ vite: { plugins: [contentModule()] } });
      },
    },
  };
}

function contentModule(): Plugin {
  return {
    name: 'content-module',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readSoundContent()))});`;
    },
    configureServer(server) {
      server.watcher.add(CONTENT);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(CONTENT)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(RESOLVED);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
