import address from './on-demand.css?url';

/** Milliseconds after which the panel stands without its looks rather than not at all. */
const PATIENCE = 4_000;

let styles: Promise<void> | undefined;

/**
 * Fetches the looks of the panel and of what stands in it; resolves too where they cannot be had, or not in time, and tries anew
 * the next time.
 */
export function loadStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    const end = (isThere: boolean) => {
      clearTimeout(timer);
      if (!isThere) {
        styles = undefined;
        link.remove();
      }
      resolve();
    };
    const timer = setTimeout(end, PATIENCE, false);
    link.onload = () => end(true);
    link.onerror = () => end(false);
    document.head.append(link);
  });
  return styles;
}
