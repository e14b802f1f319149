/// <reference lib="webworker" />
import { storeOf } from '../domain/offline/kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** A site that is no longer kept takes the place of one that was: what readers’ browsers have kept of it goes. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await caches.delete(storeOf(self.registration.scope));
  await self.registration.unregister();
  // A page that opens waits until this has ended, so that this must not wait for it.
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url).catch(() => null);
}
