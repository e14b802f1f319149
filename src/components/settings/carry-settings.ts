import { SETTING_NAMES, writeSetting } from '../../domain/settings/settings.ts';
import { settingOf } from './current.ts';

let carries = false;

/** From now on a link to a page of the site takes along what the reader has set; for browsers that remember nothing. */
export function carrySettings(): void {
  if (carries) return;
  carries = true;
  // Before the link is opened in whatever way.
  for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, carryAlong, true);
}

function carryAlong({ target }: Event): void {
  const link = (target as Element).closest?.('a');
  if (!link || link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
  const url = new URL(link.href);
  for (const name of SETTING_NAMES) writeSetting(url, name, settingOf(name));
  if (url.href !== link.href) link.href = url.href;
}
