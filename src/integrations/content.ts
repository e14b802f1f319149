import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readSoundContent } from '../reader/check-content.ts';
import { CONTENT } from '../reader/content-folder.ts';
import type { Content } from '../reader/read-content.ts';
import { readPins } from '../reader/read-pins.ts';

/** The content of a build, which is read and checked once. */
let ofBuild: Content | undefined;

/** The content as it stands: that of the build, or read anew. */
export function presentContent(): Content {
  return ofBuild ?? readSoundContent();
}

/** What is read of the content folder, as modules. */
const MODULES: Record<string, () => unknown> = {
  'virtual:content': presentContent,
  'virtual:pins': () => readPins(),
};
const RESOLVED = '\0';

/**
 * The content folder as modules, `virtual:content`, read and checked by the one reader, and `virtual:pins`, the charts that
 * were kept. A fault stops a build before its first page; in `astro dev` it stands on the page itself, and an edit makes the
 * content anew.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') ofBuild = readSoundContent();
        updateConfig({ vite: { plugins: [contentModules()] } });
      },
    },
  };
}

function contentModules(): Plugin {
  return {
    name: 'content-modules',
    resolveId: (id) => (id in MODULES ? RESOLVED + id : undefined),
    load(id) {
      const read = MODULES[id.slice(RESOLVED.length)];
      return read && `export default JSON.parse(${JSON.stringify(JSON.stringify(read()))});`;
    },
    configureServer(server) {
      server.watcher.add(CONTENT);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(CONTENT)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const id of Object.keys(MODULES)) {
            const module = moduleGraph.getModuleById(RESOLVED + id);
            if (module) moduleGraph.invalidateModule(module);
          }
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
