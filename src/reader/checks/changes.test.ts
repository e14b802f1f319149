import { expect, test } from 'vitest';
import type { Content } from '../read-content.ts';
import { checkChanges } from './changes.ts';

const list = (file: string, chapter: number, old = 'Before') => ({
  file,
  data: { chapter, editions: [{ version: 2, date: '2026-11-30', changes: { '1.1.1': { kind: 'style', old } } }] },
});
const translation = {
  file: '01.yaml',
  data: { chapter: 1, heading: 'One', version: 2, translated: '2026-11-30', units: { '1.1.1': { en: 'Now' } } },
};
const faultsOf = (...changes: ReturnType<typeof list>[]) =>
  checkChanges({ report: [{ number: 1 }], translations: [translation], changes } as unknown as Content);

test('a chapter has one list of changes, whose sentences exist and did change', () => {
  expect(faultsOf(list('01-a.yaml', 1))).toEqual([]);
  expect(faultsOf(list('01-a.yaml', 1, 'Now'))).toEqual([
    { file: '01-a.yaml', id: '1.1.1', what: 'did not change in version 2' },
  ]);
  expect(faultsOf()).toEqual([{ file: '01.yaml', what: 'is version 2 and has no list of changes' }]);
});

test('a second list for a chapter and one for no chapter are faults', () => {
  const [second, stray, ...others] = faultsOf(list('01-a.yaml', 1), list('01-b.yaml', 1, 'Never'), list('77.yaml', 77));
  expect(second).toMatchObject({ file: '01-b.yaml', what: expect.stringContaining('and so is 01-a.yaml') });
  expect(stray).toEqual({ file: '77.yaml', what: 'is for chapter 77, which the report does not have' });
  expect(others).toEqual([]);
});
