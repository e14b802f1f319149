import { expect, test } from 'vitest';
import { isStudyCards, studyAnki, studyCsv } from './study-card.ts';

const hub = { zh: '桥头堡', pinyin: 'qiáotóubǎo', en: 'bridgehead', sense: 'A "gate", to the bay' };
const starred = [{ slug: 'bridgehead', ...hub }];

test('the table names its columns and quotes what holds a comma', () => {
  expect(studyCsv(starred)).toBe(
    '\uFEFFslug,chinese,pinyin,english,meaning\r\n' +
      'bridgehead,桥头堡,qiáotóubǎo,bridgehead,"A ""gate"", to the bay"\r\n',
  );
});

test('the text for Anki has a note for each term, in the deck of the report', () => {
  expect(studyAnki('Ganzhou', starred).split('\n').slice(2)).toEqual([
    '#deck:Ganzhou',
    '#guid column:1',
    '#columns:id\tChinese\tPinyin\tEnglish\tMeaning',
    'bridgehead\t桥头堡\tqiáotóubǎo\tbridgehead\tA "gate", to the bay',
    '',
  ]);
});

test('an answer holds cards where it has terms with their Chinese, and chapters', () => {
  expect(isStudyCards({ terms: { bridgehead: hub }, chapters: {} })).toBe(true);
  expect(isStudyCards({ terms: {}, chapters: { '1': [] } })).toBe(true);
  for (const answer of [
    null,
    'terms',
    { terms: { bridgehead: hub } },
    { chapters: {} },
    { terms: { bridgehead: '桥头堡' }, chapters: {} },
    { terms: { bridgehead: hub, 'four-bests': { zh: 4 } }, chapters: {} },
  ])
    expect(isStudyCards(answer)).toBe(false);
});
