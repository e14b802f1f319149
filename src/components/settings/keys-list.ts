import { isShortcut } from './is-shortcut.ts';

/** `?` opens the settings at the list of keys. */
document.addEventListener('keydown', (event) => {
  const panel = document.getElementById('settings');
  if (event.key !== '?' || !panel || !('showPopover' in panel) || !isShortcut(event)) return;
  event.preventDefault();
  const list = panel.querySelector<HTMLDetailsElement>('[data-keys-list]')!;
  list.open = true;
  if (!panel.matches(':popover-open')) panel.showPopover();
  list.querySelector('summary')!.focus();
  list.scrollIntoView({ block: 'nearest' });
});
