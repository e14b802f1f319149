import { expect, test } from 'vitest';
import type { Translate } from '../ui/translate.ts';
import { writeChange } from './write-change.ts';

const t = ((key: string, values?: Record<string, string>) =>
  values ? `${key} ${values['version']} ${values['date']} ${values['kind']}` : key) as unknown as Translate;
const change = { version: 2, date: '2026-11-28', kind: 'degree' as const, old: 'will' };

test('a change says its version, its day and its kind, and the reason where there is one', () => {
  expect(writeChange({ ...change, why: null }, 'en', t)).toBe('version.changed 2 28 November 2026 version.kind.degree');
  const why = { zh: '目标译is to。', en: 'A goal “is to”.' };
  expect(writeChange({ ...change, why }, 'en', t)).toMatch(/: A goal “is to”\.$/);
  expect(writeChange({ ...change, why }, 'zh', t)).toMatch(/2026年11月28日.*：目标译is to。$/);
});
