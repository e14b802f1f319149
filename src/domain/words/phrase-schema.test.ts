import { expect, test } from 'vitest';
import { phrasesSchema } from './phrase-schema.ts';

test('a stretch has its reading and nothing else', () => {
  const phrase = { zh: '为赣州', pinyin: 'wèi Gànzhōu' };
  expect(phrasesSchema.parse([phrase])).toEqual([phrase]);
  for (const other of [{ zh: '为赣州' }, { ...phrase, note: '为' }, { ...phrase, pinyin: ' ' }])
    expect(phrasesSchema.safeParse([other]).success).toBe(false);
});
