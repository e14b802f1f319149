/**
 * What a reader can set, with the values of each; the first holds until he sets another. Names and values are those of the address
 * (`?notes=margin`), of the controls, and of the `data-` attribute that `<html>` bears for a value that is not the first.
 */
export const SETTINGS = {
  view: ['both', 'zh', 'en'],
  layout: ['read', 'compare'],
  order: ['auto', 'zh', 'en'],
  size: ['normal', 'large', 'larger'],
  measure: ['normal', 'short', 'long'],
  pinyin: ['off', 'terms', 'all'],
  words: ['off', 'on'],
  script: ['hans', 'hant'],
  notes: ['passage', 'margin', 'below', 'marks'],
  glosses: ['on', 'quiet'],
  numbers: ['on', 'off'],
  keys: ['on', 'off'],
} as const;
export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> = (typeof SETTINGS)[Name][number];

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The settings that every page has; the others are about the report’s text. */
export const SETTINGS_OF_ANY_PAGE: readonly SettingName[] = ['size', 'script', 'keys'];

/** The value if it is one of the setting’s, else null. */
export function validValue(name: SettingName, value: string | null | undefined): string | null {
  return (SETTINGS[name] as readonly string[]).includes(value ?? '') ? value! : null;
}

/** Puts a setting into an address, or takes it out where it is the one that holds anyway. */
export function writeSetting(url: URL, name: SettingName, value: string): void {
  if (value === SETTINGS[name][0]) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
}
