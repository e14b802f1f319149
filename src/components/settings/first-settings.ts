/**
 * Shows the settings before the first paint: the address’s for this visit, else the remembered ones. Its text is the script in
 * the head of a page, so that it names nothing outside of itself. `data-asked` says that the address decided, `data-live` that
 * scripts run, and at which anchor the page was opened, `data-stopped` that a reader has stopped somewhere.
 */
export function firstSettings(settings: Readonly<Record<string, readonly string[]>>): void {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const recall = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  root.dataset['live'] = location.hash;
  if (recall('stopped')) root.dataset['stopped'] = '';
  for (const name of Object.keys(settings)) {
    const values = settings[name]!;
    const known = (value: string | null | undefined) => values.includes(value ?? '');
    const mine = [recall(name), values[0]].find(known)!;
    const value = [asked.get(name), mine].find(known)!;
    if (value !== mine) root.dataset['asked'] = '';
    if (value !== values[0]) root.dataset[name] = value;
  }
  // The buttons follow while the page is still being read.
  const check = () => {
    for (const name of Object.keys(settings)) {
      const radio = document.getElementById(`${name}-${root.dataset[name]}`) as HTMLInputElement | null;
      if (radio) radio.checked = true;
    }
  };
  const observer = new MutationObserver(check);
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    check();
    observer.disconnect();
  });
}
