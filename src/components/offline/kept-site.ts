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
  await whenKept(await navigator.serviceWorker.register(worker));
}

/** Waits for a site that is being kept, also by another tab; resolves and rejects as `keep` does. */
export async function whenKept({ installing }: ServiceWorkerRegistration): Promise<void> {
  if (!installing) return;
  await new Promise<void>((resolve, reject) =>
    installing.addEventListener('statechange', () => {
      // One that the reader took away lives on while its pages are open.
      if (installing.state === 'installed') installing.postMessage('take over');
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
