import { expect, test } from 'vitest';
import { createTranslate } from '../ui/translate.ts';
import { countPlaces } from './count-places.ts';

const PHRASES = {
  'places.count': '{count, plural, one {# sentence} other {# sentences}}',
  'term.headings': '{count, plural, one {# heading} other {# headings}}',
};
const count = (ids: string[]) =>
  countPlaces(
    ids.map((id) => ({ id: id === 'heading' ? null : id })),
    'en',
    createTranslate(PHRASES, 'en'),
  );

test('sentences and headings are counted apart, and what there is none of is not named', () => {
  expect(count(['1.2.3', '3.5.1'])).toBe('2 sentences');
  expect(count(['heading'])).toBe('1 heading');
  expect(count(['1.2.3', 'heading', '3.5.1', 'heading', '3.5.4'])).toBe('3 sentences and 2 headings');
});
