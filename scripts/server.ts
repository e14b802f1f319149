import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { readHeaders } from '../src/domain/hosting/read-headers.ts';
import { OUT } from '../src/integrations/publish.ts';

/** The least level at which sizes are steady: at 6, that of nginx’s module, one word more makes a chapter 3 per cent smaller or larger. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };

/**
 * Serves the built site, or another folder built like it, on 127.0.0.1 below `base` as a plain host would: compressed, unless sizes
 * are nobody’s concern and time is, with the headers of its `_headers`, index.html for folders, 404.html for what is not there.
 * Resolves when it listens; rejects with one sentence when the port is taken or there is nothing to serve.
 */
export function serve(port: number, base = '/', folder = OUT, isCompressed = true): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    return Promise.reject(new Error(`There is no built site in ${folder}. Run \`npm run build\` first.`));
  }
  const files = sirv(folder, { etag: true });
  const compress = compression({ brotli: BROTLI, filter: isCompressed ? compression.filter : () => false }) as (
    request: unknown,
    response: unknown,
    next: () => void,
  ) => void;
  const headersOf = readHeaders(readIfThere(join(folder, '_headers')));
  const prefix = encodeURI(base.replace(/\/+$/, ''));

  const server = createServer((request, response) => {
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    compress(request, response, () => {
      const url = request.url ?? '/';
      // What stands after ? is the page’s own business: a broken escape there is no other address.
      const path = url.split('?')[0]!;
      if (!isDecodable(path) || !`${path}/`.startsWith(`${prefix}/`)) return notFound();
      request.url = `/${url.slice(prefix.length).replace(/^\//, '')}`;
      for (const [name, value] of headersOf(request.url.split('?')[0]!)) response.setHeader(name, value);
      files(request, response, notFound);
    });
  });

  return listen(server, port);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Rejects with one sentence when something listens on the port already. */
export async function assertPortFree(port: number): Promise<void> {
  const server = await listen(createServer(), port);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Set another one: PORT=${port + 1} npm start`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
