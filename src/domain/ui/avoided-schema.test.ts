import { expect, test } from 'vitest';
import { avoidedListSchema } from './avoided-schema.ts';

const why = 'House idiom; write “is” or “are”.';

test('an entry avoids words of one language or of both, and says what to write instead', () => {
  expect(
    avoidedListSchema.safeParse([
      { zh: ['词条'], why },
      { en: ['stands'], why },
    ]).success,
  ).toBe(true);
  expect(avoidedListSchema.safeParse([{ en: ['stands'] }]).success).toBe(false);
});

test('an entry without words avoids nothing', () => {
  expect(avoidedListSchema.safeParse([{ but: ['stand for'], why }]).error?.issues[0]?.message).toBe('avoids nothing');
});
