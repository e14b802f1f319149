import { expect, test } from 'vitest';
import { ankiText } from './anki-text.ts';

test('a deck has Anki’s heads and a line for each note, its name first', () => {
  const text = ankiText(
    'The Ganzhou Report',
    ['Chinese', 'English'],
    [{ id: 'four-bests', fields: ['四最', 'four bests'] }],
  );
  expect(text.split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#deck:The Ganzhou Report',
    '#guid column:1',
    '#columns:id\tChinese\tEnglish',
    'four-bests\t四最\tfour bests',
    '',
  ]);
});

test('line breaks and tabs stay inside their field', () => {
  expect(ankiText('d', ['Sense'], [{ id: 'a', fields: ['one\ttwo\nthree'] }])).toContain('a\tone two three\n');
});

test('a field that begins with a quotation mark, or ends in a space, is read as it stands', () => {
  const text = ankiText('d', ['Sense'], [{ id: 'a', fields: ['"Five" types \n'] }]);
  expect(text).toContain('a\t“Five" types\n');
});
