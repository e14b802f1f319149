import { describe, expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

describe('readNotes', () => {
  test('reads a note with its sentence and both languages', () => {
    const mdx =
      '<Passage of="5.3" />\n<Note\n  on="5.3.3"\n  zh="“更多”没有给出数目。"\n  en="“More” has no number."\n/>\n';
    expect(readNotes(mdx)).toEqual([{ on: '5.3.3', zh: '“更多”没有给出数目。', en: '“More” has no number.' }]);
  });

  test('refuses a note that is not closed, so that none is lost', () => {
    expect(() => readNotes('<Note on="5.3.3" zh="甲" en="b">')).toThrow('1 of 1 notes are not closed');
  });
});

describe('a note that lacks anything', () => {
  test.each([
    ['its sentence', '<Note zh="甲" en="a" />'],
    ['its Chinese', '<Note on="5.3.3" en="a" />'],
    ['its English', '<Note on="5.3.3" zh="甲" />'],
    ['nothing, but has something else', '<Note on="5.3.3" zh="甲" en="a" by="me" />'],
  ])('is refused: %s', (_, mdx) => {
    expect(() => readNotes(`\n${mdx}`)).toThrow('line 2');
  });
});
