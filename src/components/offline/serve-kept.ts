import { mayKeepUnasked, type Line } from '../../domain/offline/may-keep-unasked.ts';
import { recall, remember } from '../browser/memory.ts';
import { findKept, keep } from './kept-site.ts';

/** Keeps the site where the line allows it and the reader has not said no, and says when a new version of it is there. */
const notice = document.querySelector<HTMLElement>('[data-new-version]');
if (notice) serveKept(notice).catch(() => undefined);

async function serveKept(notice: HTMLElement): Promise<void> {
  const worker = notice.dataset['newVersion']!;
  const { connection } = navigator as Navigator & { connection?: Line };
  const registration = await findKept(worker);
  if (registration) return watch(registration, notice);
  const today = new Date().toDateString();
  if (['no', today].includes(recall('offline') ?? '') || !mayKeepUnasked(connection)) return;
  // What could not be kept is not asked for again on every page.
  await keep(worker).catch(() => remember('offline', today));
}

function watch(registration: ServiceWorkerRegistration, notice: HTMLElement): void {
  const { serviceWorker } = navigator;
  // A page that came from the network is new already.
  const show = () => (notice.hidden = !registration.waiting || !serviceWorker.controller);
  const follow = () => registration.installing?.addEventListener('statechange', show);
  show();
  follow();
  registration.addEventListener('updatefound', follow);
  notice.querySelector('button')!.addEventListener('click', () => registration.waiting?.postMessage('take over'));
  // Every open page of the old version goes with it.
  serviceWorker.addEventListener('controllerchange', () => location.reload());
}
