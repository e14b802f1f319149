import { expect, test } from 'vitest';
import { isStudyCards, studyAnki, studyCsv } from './study-card.ts';

const hub = { zh: '桥头堡', pinyin: 'qiáotóubǎo', en: 'bridgehead', sense: 'A "gate", to the bay' };
const url = 'https://example.org/en/terms/bridgehead/';
const starred = [{ slug: 'bridgehead', ...hub, url, chapters: ['5', '6'] }];

test('the table names its columns and quotes what holds a comma', () => {
  expect(studyCsv(starred)).toBe(
    '\uFEFFslug,chinese,pinyin,english,meaning\r\n' +
      'bridgehead,桥头堡,qiáotóubǎo,bridgehead,"A ""gate"", to the bay"\r\n',
  );
});

test('the text for Anki has a note for each term: Chinese, behind it what it means and where that stands, its chapters', () => {
  const text = studyAnki('Ganzhou', starred);
  expect(text).toContain('#deck:Ganzhou\n');
  expect(text.split('\n').at(-2)).toBe(
    `bridgehead\t桥头堡\tqiáotóubǎo<br>bridgehead<br>A &quot;gate&quot;, to the bay<br>${url}\tchapter-5 chapter-6`,
  );
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
