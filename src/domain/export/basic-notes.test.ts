import { expect, test } from 'vitest';
import { writeBasicNotes } from './basic-notes.ts';

const NOTE = { id: 'four-bests', front: ['四最'], back: ['sì zuì', 'four bests'], tags: ['chapter-5', 'chapter-6'] };

test('a deck has Anki’s heads, and each note its name, its two sides and its tags', () => {
  expect(writeBasicNotes('The Ganzhou Report', [NOTE]).split('\n')).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:The Ganzhou Report',
    '#guid column:1',
    '#tags column:4',
    '#columns:id\tFront\tBack\tTags',
    'four-bests\t四最\tsì zuì<br>four bests\tchapter-5 chapter-6',
    '',
  ]);
});

test('line breaks and tabs stay inside their side', () => {
  expect(writeBasicNotes('d', [{ ...NOTE, back: ['one\ttwo\nthree '] }])).toContain('\tone two three\t');
});

test('quotation marks and angle brackets are words, not marks', () => {
  expect(writeBasicNotes('d', [{ ...NOTE, back: ['"Five" < 6 & more'] }])).toContain(
    '\t&quot;Five&quot; &lt; 6 &amp; more\t',
  );
});
