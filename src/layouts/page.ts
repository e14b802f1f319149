// What every page does. A page whose own script is loaded at once takes it along, so that both come in the same requests.
import '../components/site/own-scripts.ts';
import '../components/settings/keys-list.ts';
import '../components/settings/serve-settings.ts';
import '../components/position/keep-through-resize.ts';
import { serveScript } from '../components/words/serve-layers.ts';
import '../components/position/follow-anchor.ts';
import '../components/site/print-folds.ts';
import '../components/quote/serve-citation.ts';
import '../components/site/language-link.ts';
import '../components/search/search-box.ts';
import { whenLoaded } from '../components/browser/when-loaded.ts';

serveScript();
if ('stopped' in document.documentElement.dataset && document.querySelector('[data-continue]'))
  whenLoaded(import('../components/home/offer-to-continue.ts'), () => undefined);

// Long after the page is read and used, what keeps it for the time without a network.
if (import.meta.env.KEEPS_OFFLINE && 'serviceWorker' in navigator) {
  const keepLater = () =>
    setTimeout(() => whenLoaded(import('../components/offline/serve-kept.ts'), () => undefined), 5000);
  if (document.readyState === 'complete') keepLater();
  else window.addEventListener('load', keepLater);
}
