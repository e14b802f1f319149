import { expect, test } from 'vitest';
import { pageSourcesSchema, textPageSchema } from './text-page-schema.ts';

test('a text on another page has no heading of its own, and a misspelt field is told', () => {
  expect(textPageSchema.safeParse({}).success).toBe(true);
  expect(textPageSchema.safeParse({ heading: 'Method' }).success).toBe(false);
  expect(pageSourcesSchema.safeParse({ 'Not a slug': {} }).success).toBe(false);
});
