import { expect, test } from 'vitest';
import { fileName } from './describe-data.ts';
import type { Library } from './open-library.ts';

test('files have the site’s short name: its letters and figures, a hyphen only between them', () => {
  const nameOf = (en: string) => fileName({ site: { shortName: { zh: '', en } } } as Library);
  expect(nameOf('Yunting Report')).toBe('yunting-report');
  expect(nameOf('“Yunting”, 2024!')).toBe('yunting-2024');
});
