import { storeOf } from '../../domain/offline/kept-files.ts';

/**
 * The registration by which this browser keeps the site whose service worker stands at `worker`; undefined where it does not, or
 * may not.
 */
export async function findKept(worker: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.scope === scopeOf(worker) ? registration : undefined;
}

/** Keeps the site. Resolves when all of it is there; rejects when the browser forbids it, the line breaks or the room is short. */
export async function keep(worker: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker);
  const installing = registration.installing;
  if (!installing) return;
  await new Promise<void>((resolve, reject) =>
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve();
      if (installing.state === 'redundant') reject(new Error('not all of the site could be kept'));
    }),
  );
}

/** Takes away what was kept. */
export async function remove(worker: string): Promise<void> {
  await (await findKept(worker))?.unregister();
  await caches.delete(storeOf(scopeOf(worker)));
}

function scopeOf(worker: string): string {
  return new URL('./', new URL(worker, location.href)).href;
}
