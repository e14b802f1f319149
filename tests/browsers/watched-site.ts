import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../scripts/server.ts';
import { OUT } from '../../src/integrations/publish.ts';
import { stageVoices } from '../site/staged-voices.ts';

const WATCHER = '/watcher.js';
/** Written for the oldest browser of all. */
const SCRIPT = `window.uncaught = [];
addEventListener('error', function (event) { uncaught.push(event.message || 'not loaded: ' + (event.target.src || event.target.href)); }, true);
addEventListener('unhandledrejection', function (event) { uncaught.push('rejection: ' + event.reason); });
addEventListener('securitypolicyviolation', function (event) { uncaught.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI); });
if (/[?&]voices/.test(location.search)) (${stageVoices.toString()})(['zh-CN', 'en-GB']);`;

/**
 * The built site, each page of which collects what is thrown in `uncaught` and has staged voices where its address says `?voices`,
 * and pages of a host that embeds its frames.
 */
export async function serveWatched(
  hostPages: Record<string, string>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const inner = await serve(0);
  const innerOrigin = `http://127.0.0.1:${(inner.address() as AddressInfo).port}`;
  const server = createServer((request, response) => {
    const path = new URL(request.url!, innerOrigin).pathname;
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    };
    const file = join(OUT, decodeURI(path), 'index.html');
    if (path === WATCHER) return send('text/javascript', SCRIPT);
    if (path in hostPages) return send('text/html; charset=utf-8', hostPages[path]!);
    if (path.endsWith('/') && existsSync(file)) {
      const page = readFileSync(file, 'utf8').replace('<head>', `<head><script src="${WATCHER}"></script>`);
      return send('text/html; charset=utf-8', page);
    }
    void fetch(innerOrigin + request.url!).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    for (const one of [server, inner]) {
      one.closeAllConnections();
      await new Promise((resolve) => one.close(resolve));
    }
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
