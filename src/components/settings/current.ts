import { SETTINGS, type SettingName, type SettingValue } from '../../domain/settings/settings.ts';

/** What an event `setting` on the document says: the setting that has changed, and its value now. */
export type SettingChange = { name: SettingName; value: string };

/** The value that the page shows now. */
export function settingOf<Name extends SettingName>(name: Name): SettingValue<Name> {
  return (document.documentElement.dataset[name] ?? SETTINGS[name][0]) as SettingValue<Name>;
}

/** Calls `react` whenever one of these settings has changed, after the page shows it. */
export function onSetting(names: SettingName[], react: (change: SettingChange) => void): void {
  document.addEventListener('setting', (event) => {
    const { detail } = event as CustomEvent<SettingChange>;
    if (names.includes(detail.name)) react(detail);
  });
}
