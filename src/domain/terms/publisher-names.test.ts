import { expect, test } from 'vitest';
import { publisherNamesSchema } from './publisher-names-schema.ts';
import { namePublisher, writePublisher } from './publisher-names.ts';

const NAMES = {
  中国日报网: 'China Daily’s website',
  '大江网赣州频道（赣南日报）': 'Ganzhou pages of Dajiang Net, from Gannan Daily',
};

test('an English page names a publisher in English, with the Chinese behind it', () => {
  expect(writePublisher('中国日报网', NAMES, 'en')).toBe('China Daily’s website (中国日报网)');
  expect(writePublisher('大江网赣州频道（赣南日报）', NAMES, 'en')).toBe(
    'Ganzhou pages of Dajiang Net, from Gannan Daily (大江网赣州频道（赣南日报）)',
  );
  expect(namePublisher('中国日报网', NAMES, 'en')).toEqual({ name: 'China Daily’s website', original: '中国日报网' });
});

test('a Chinese page names it as the source does, and so does an English one where it is named in Latin letters', () => {
  expect(writePublisher('中国日报网', NAMES, 'zh')).toBe('中国日报网');
  expect(writePublisher('South China Morning Post', NAMES, 'en')).toBe('South China Morning Post');
});

test('a report without English names for its publishers prints them as they are', () => {
  expect(writePublisher('云汀日报', {}, 'en')).toBe('云汀日报');
});

test('the list has Chinese names on one side and English ones on the other', () => {
  const faultOf = (names: Record<string, string>) => publisherNamesSchema.safeParse(names).error?.issues[0];
  expect(faultOf(NAMES)).toBeUndefined();
  expect(faultOf({ 赣南日报: 'Gannan Daily (赣南日报)' })?.message).toBe('is not in English alone');
  expect(faultOf({ 'China Daily': 'China Daily' })?.path).toEqual(['China Daily']);
});
