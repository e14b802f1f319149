/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import { LOCALES } from '../domain/locale.ts';
import { storeOf } from '../domain/offline/kept-files.ts';
import { mayKeepUnasked, type Line } from '../domain/offline/may-keep-unasked.ts';

declare const self: ServiceWorkerGlobalScope;
/** Each kept address from the site’s root, with the SHA-256 of what stands there; written in by write-service-worker.ts. */
declare const KEPT: [address: string, sha256: string][];

const { scope } = self.registration;
const kept = new PrecacheController({ cacheName: storeOf(scope) });
// A file of another version than this list’s is refused: a deploy in the middle of it cannot mix two.
kept.addToCacheList(
  KEPT.map(([address, sha256]) => ({
    url: scope + address,
    revision: sha256.slice(0, 12),
    integrity: `sha256-${sha256}`,
  })),
);

self.addEventListener('install', (event) => {
  const isAsked = new URL(self.location.href).searchParams.has('asked');
  const line = (self.navigator as WorkerNavigator & { connection?: Line }).connection;
  if (isAsked || mayKeepUnasked(line)) void kept.install(event);
  else event.waitUntil(Promise.reject(new Error('The line is metered or slow; the site is kept another time.')));
});
self.addEventListener('activate', (event) => void kept.activate(event));
self.addEventListener('message', ({ data }) => data === 'take over' && void self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = withoutQuery(request.url);
  if (request.mode !== 'navigate') {
    if (isKept(address)) event.respondWith(answerPart(event, address));
  } else if (request.destination === 'document') {
    if (isKept(address)) event.respondWith(answerKept(address, request));
    else if (isPage(address)) event.respondWith(fetch(request).catch(() => leadToMeaning(address)));
  }
});

/** What a kept page asks for is kept with it; a page from the network gets all of it from there. */
async function answerPart({ clientId, request }: FetchEvent, address: string): Promise<Response> {
  const client = await self.clients.get(clientId);
  return client && isKept(withoutQuery(client.url)) ? answerKept(address, request) : fetch(request);
}

async function answerKept(address: string, request: Request): Promise<Response> {
  return (await kept.matchPrecache(address)) ?? fetch(request);
}

/** Without a network, in place of a page that is not kept: the page that says so, and gives the meaning of a term. */
function leadToMeaning(address: string): Response {
  const path = address.slice(scope.length);
  const locale = LOCALES.find((each) => path.startsWith(`${each}/`)) ?? LOCALES[0];
  return Response.redirect(`${scope}${locale}/offline/?for=${encodeURIComponent(path)}`);
}

function isKept(address: string): boolean {
  return kept.getCacheKeyForURL(address) !== undefined;
}

/** Pages end in a slash, files in their kind. */
function isPage(address: string): boolean {
  return address.startsWith(scope) && !address.split('/').at(-1)!.includes('.');
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
