import type { UiKey } from './ui-schema.ts';

/** A function that gives an interface word, with `{…}` filled in. */
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;
