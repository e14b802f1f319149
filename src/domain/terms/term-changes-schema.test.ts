import { expect, test } from 'vitest';
import { termChangesSchema } from './term-changes-schema.ts';

test('a list of changes is of a version, by term, with what it said before and nothing else', () => {
  const edition = { version: 2, date: '2026-12-24', changed: { 'four-bests': { en: 'four superlatives' } } };
  expect(termChangesSchema.parse(edition)).toEqual({ ...edition, added: [] });
  const first = { version: 1, date: '2026-11-29' };
  expect(termChangesSchema.parse(first)).toEqual({ ...first, changed: {}, added: [] });
  const wrong = [
    { ...edition, version: 0 },
    { ...edition, changed: { 'Four bests': {} } },
    { ...edition, changed: { 'four-bests': { kind: 'slogan' } } },
    { ...edition, why: 'shorter' },
  ];
  for (const one of wrong) expect(termChangesSchema.safeParse(one).success).toBe(false);
});
