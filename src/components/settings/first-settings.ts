/**
 * Shows the settings before the first paint: the address’s for this visit, else the remembered ones. Its text is the script in
 * the head of a page, so that it names nothing outside of itself. `data-asked` says that the address decided, `data-live` that
 * scripts run, and at what place in the page (an anchor, or that of a visit before), `data-stopped` that a reader has stopped
 * somewhere, `data-voice` that the browser can read aloud, `data-query` that the address asks for something else, as for a part of a list.
 */
export function firstSettings(settings: Readonly<Record<string, readonly string[]>>): void {
  const root = document.documentElement;
  const { dataset } = root;
  const asked = new URLSearchParams(location.search);
  const recall = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  // A reload and the way back find their place by the heights of what stands before it.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  dataset['live'] = location.hash || (visit?.type.replace('navigate', '') ?? '');
  if (recall('stopped')) dataset['stopped'] = '';
  if ('speechSynthesis' in window) dataset['voice'] = '';
  for (const name of asked.keys()) if (!settings[name]) dataset['query'] = '';
  for (const [name, values] of Object.entries(settings)) {
    const known = (value: string | null | undefined) => values.includes(value ?? '');
    const mine = [recall(name), values[0]].find(known)!;
    const value = [asked.get(name), mine].find(known)!;
    if (value !== mine) dataset['asked'] = '';
    if (value !== values[0]) dataset[name] = value;
  }
  // The buttons follow while the page is still being read.
  const check = () => {
    for (const name of Object.keys(settings)) {
      const radio = document.getElementById(`${name}-${dataset[name]}`) as HTMLInputElement | null;
      if (radio) radio.checked = true;
    }
  };
  const observer = new MutationObserver(check);
  observer.observe(root, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    check();
    observer.disconnect();
  });
}
