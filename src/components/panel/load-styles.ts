import address from './on-demand.css?url';

let styles: Promise<void> | undefined;

/** Fetches the looks of the panel and of what stands in it; resolves too where they cannot be had, and tries anew the next time. */
export function loadStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.onload = () => resolve();
    link.onerror = () => {
      styles = undefined;
      resolve();
    };
    document.head.append(link);
  });
  return styles;
}
