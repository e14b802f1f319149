import { expect, test } from 'vitest';
import { ankiNote, pickExample, writeAnkiText } from './anki-notes.ts';
import { REFORM } from './sample-book.ts';

const [FIRST, SECOND, THIRD] = REFORM.passages[0]!.sentences;
const TERM = {
  ...{ slug: 'four-bests', zh: '四最', pinyin: 'sì zuì', en: 'four bests', url: 'https://example.org/?a&b' },
  meaning: { zh: '四个<最>。', en: 'Four superlatives.' },
};

test('a note has word, reading, rendering, meaning, the sentence with the term set off, and its address', () => {
  expect(ankiNote({ ...TERM, example: FIRST, tags: ['slogan'] }, 'report')).toEqual({
    guid: 'report:four-bests',
    fields: [
      ...['四最', 'sì zuì', 'four bests'],
      '<p lang="zh-Hans">四个&lt;最&gt;。</p><p lang="en-GB">Four superlatives.</p>',
      '<p lang="zh-Hans">打造<b>“四最”环境</b>。</p><p lang="en-GB">Create the <b>four bests</b>.</p>',
      '<a href="https://example.org/?a&amp;b">5.3.2</a>',
    ],
    tags: ['slogan'],
  });
});

test('a term without an example leads to its address by name, and a meaning in one language stands alone', () => {
  const { fields, tags } = ankiNote({ ...TERM, meaning: { en: 'Four superlatives.' } }, 'report');
  expect(fields.slice(3)).toEqual([
    ...['<p lang="en-GB">Four superlatives.</p>', ''],
    '<a href="https://example.org/?a&amp;b">https://example.org/?a&amp;b</a>',
  ]);
  expect(tags).toEqual([]);
});

test('in an example only the term of the note is set off', () => {
  const mindset = ankiNote({ ...TERM, slug: 'mindset', example: FIRST }, 'report');
  expect(mindset.fields[4]).toContain('打造“四最”环境。');
});

test('the example is the shortest sentence that has the term and is translated', () => {
  const longer = { ...FIRST!, id: '5.3.9' as const, zh: `${FIRST!.zh}再接再厉。` };
  expect(pickExample('four-bests', [longer, FIRST!, SECOND!, THIRD!])).toBe(FIRST);
  expect(pickExample('mindset', [FIRST!, SECOND!])).toBeUndefined();
});

test('the text says how it is read, a line each, with quotation marks doubled and line breaks as spaces', () => {
  const notes = [{ guid: 'report:a', fields: ['一\t二\n三', 'say "no"'], tags: ['one', 'two'] }];
  expect(writeAnkiText(notes, 'The Report')).toBe(
    [
      '#separator:tab',
      '#html:true',
      '#deck:The Report',
      '#guid column:1',
      '#tags column:8',
      '#columns:Guid\tChinese\tPinyin\tEnglish\tMeaning\tExample\tSource\tTags',
      'report:a\t一 二 三\t"say ""no"""\tone two\n',
    ].join('\n'),
  );
});
