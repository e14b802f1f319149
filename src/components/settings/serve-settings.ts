import { whenLoaded } from '../browser/when-loaded.ts';
import { SETTING_NAMES, SETTINGS, validValue, writeSetting, type SettingName } from '../../domain/settings/settings.ts';
import { showAddress } from '../browser/address.ts';
import { copyOnClick } from '../browser/copy-on-click.ts';
import { elementInView } from '../position/in-view.ts';
import { keepPosition } from '../position/keep-through-change.ts';
import { sentenceOf } from '../position/sentence-parts.ts';
import { forget, recall, remember, remembers } from '../browser/memory.ts';
import { closeBehindFocus } from './close-behind-focus.ts';
import { settingOf, type SettingChange } from './current.ts';

const root = document.documentElement;

document.addEventListener('change', ({ target }) => {
  const radio = target as HTMLInputElement;
  const name = radio.closest<HTMLElement>('[data-choice]')?.dataset['choice'] as SettingName | undefined;
  if (name) choose(name, radio.value);
});
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('[data-use-mine], [data-reset]');
  if (button?.matches('[data-use-mine]')) useMine();
  else if (button) reset();
});
const panel = document.getElementById('settings');
if (panel) closeBehindFocus(panel);
const copy = document.querySelector<HTMLElement>('[data-copy-settings]');
if (copy) copyOnClick(copy, settingsAddress, { copied: copy.dataset['copied']!, failed: copy.dataset['failed']! });
// A page that comes back from the history was left before the reader set something on another.
window.addEventListener('pageshow', ({ persisted }) => persisted && !('asked' in root.dataset) && showAll(mine()));
if ('asked' in root.dataset && !remembers()) carry();

/** What the reader chooses is shown and remembered; where it cannot be remembered, the address carries it. */
function choose(name: SettingName, value: string): void {
  showAll({ [name]: value });
  const url = new URL(location.href);
  if (remember(name, value)) url.searchParams.delete(name);
  else {
    writeSetting(url, name, value);
    carry();
  }
  showAddress(url);
}

/** The reader’s own settings take the place of the address’s. */
function useMine(): void {
  const url = new URL(location.href);
  for (const name of SETTING_NAMES) url.searchParams.delete(name);
  showAddress(url);
  showAll(mine());
  delete root.dataset['asked'];
}

function reset(): void {
  for (const name of SETTING_NAMES) forget(name);
  useMine();
}

/** The address of the sentence in view with all that is set. */
function settingsAddress(): string {
  const url = new URL(location.href);
  for (const name of SETTING_NAMES) writeSetting(url, name, settingOf(name));
  const element = elementInView();
  const sentence = element && sentenceOf(element);
  if (sentence) url.hash = sentence.id;
  return url.href;
}

function mine(): Record<string, string> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, validValue(name, recall(name)) ?? SETTINGS[name][0]]));
}

/** Shows settings and keeps the sentence that is read where it is. */
export function showAll(values: Partial<Record<SettingName, string>>): void {
  const changes = (Object.keys(values) as SettingName[])
    .map((name): SettingChange => ({ name, value: values[name]! }))
    .filter(({ name, value }) => value !== settingOf(name));
  // The styles may have followed a button already: the old one is put back to see where the reader was.
  for (const { name } of changes) check(name, settingOf(name));
  keepPosition(elementInView(), () => {
    for (const { name, value } of changes) {
      check(name, value);
      root.toggleAttribute(`data-${name}`, value !== SETTINGS[name][0]);
      if (value !== SETTINGS[name][0]) root.dataset[name] = value;
    }
    for (const detail of changes) document.dispatchEvent(new CustomEvent('setting', { detail }));
  });
}

function check(name: SettingName, value: string): void {
  const radio = document.getElementById(`${name}-${value}`) as HTMLInputElement | null;
  if (radio) radio.checked = true;
}

/** Without a memory the site’s own links lead on with what is set. */
function carry(): void {
  whenLoaded(import('./carry-settings.ts'), ({ carrySettings }) => carrySettings());
}
