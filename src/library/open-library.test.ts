import { describe, expect, test } from 'vitest';
import { FIXTURE } from '../../tests/fixtures/build-fixture.ts';
import { ContentFolder } from '../reader/content-folder.ts';
import { readSoundContent } from '../reader/check-content.ts';
import { reportData, termsData } from './open-data.ts';
import { numberCards, numberSigns } from './number-links.ts';
import { openLibrary } from './open-library.ts';
import { searchRecords } from './search-records.ts';

/** The invented report of Yunting: an opening and four chapters, the third in draft and the fourth not translated. */
const library = openLibrary(readSoundContent(new ContentFolder(FIXTURE.CONTENT_DIR)));

describe('the library of a report', () => {
  test('has its sentences by id, and every number in the report’s order with the site’s own behind', () => {
    expect(library.sentences.get('1.2.2')?.zh).toBe('规模以上工业企业由285家增加到312家。');
    expect([...library.numbers.keys()].at(0)).toBe('gdp');
    expect([...library.numbers.values()].at(-1)).toMatchObject({
      id: 'enterprises-added',
      value: 27,
      status: 'derived',
    });
  });

  test('has its terms by pinyin, each with the chapters in which it stands', () => {
    expect(library.glossary.map(({ term, chapters }) => [term.slug, chapters])).toEqual([
      ['two-ports-one-park', [1, 2]],
      ['port-side-park', [1, 3]],
      ['progress-with-stability', [1, 2]],
      ['one-seal', [1, 3]],
    ]);
  });

  test('leads from a number to the chart that draws it alone, and not to a chart of all', () => {
    expect(library.chartOfNumber.get('enterprises')?.slug).toBe('industrial-enterprises');
    expect(library.chartOfNumber.has('gdp')).toBe(false);
  });
});

describe('its open data', () => {
  test('say who gave the report, and which chapters have no English yet', () => {
    const data = reportData(library);
    expect(data).toMatchObject({
      title: { zh: '政府工作报告', en: 'Report on the work of the government' },
      date: '2024-01-16',
      speaker: { en: 'Lin Zhiyuan, Mayor of Yunting' },
    });
    expect(data.chapters.map(({ status }) => status)).toEqual(['complete', 'complete', 'complete', 'draft', 'none']);
    expect(data.chapters[4]).toMatchObject({ zh: '四、加强政府自身建设', en: null });
  });

  test('may lack a speaker, and have a title without English', () => {
    const site = { ...library.site, report: { ...library.site.report, speaker: null, title: '4.1' } };
    expect(reportData({ ...library, site })).toMatchObject({ speaker: null, title: { en: null } });
  });

  test('list a term’s ways of being written and its sentences', () => {
    expect(termsData(library).find(({ slug }) => slug === 'two-ports-one-park')).toMatchObject({
      forms: ['两港一园'],
      enForms: ['two ports and one park'],
      sentences: ['1.2.3', '2.1.1'],
      headings: [],
    });
  });
});

test('what can be found is every term, number, chart, outcome, chapter and sentence, once, and the site’s own pages', () => {
  const records = searchRecords(library);
  const names = records.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(names).size).toBe(names.length);
  expect(records.filter(({ kind }) => kind !== 'page').length).toBe(
    library.terms.length +
      library.numbers.size +
      library.charts.length +
      library.outcomes.length +
      library.report.length +
      library.sentences.size,
  );
  // The parts of “About”, and the pages that list things.
  expect(records.find(({ id }) => id === 'about-1')).toMatchObject({ kind: 'page', page: { en: 'About' } });
  expect(records.find(({ id }) => id === 'downloads')).toMatchObject({ kind: 'page', at: { zh: 'downloads/' } });
  expect(records.find(({ id }) => id === '4.2.3')).toMatchObject({
    zh: ['不搞形式主义，为基层减负。'],
    en: [],
  });
});

describe('a number', () => {
  test('has a sign in the text for what the words make of it', () => {
    const signs = numberSigns(library, 'en');
    expect(signs.get('enterprises')).toMatchObject({ status: 'achieved', href: '/en/numbers/#enterprises' });
    expect(signs.get('enterprises-goal')).toMatchObject({ status: 'target' });
  });

  test('has a card with its words, and a way to its chart where there is one', () => {
    const cards = numberCards(library, ['enterprises-goal', 'grain-goal'], 'en');
    expect(JSON.stringify(cards['enterprises-goal'])).toContain('/en/charts/industrial-enterprises/');
    expect(JSON.stringify(cards['grain-goal'])).not.toContain('/charts/');
    expect(() => numberCards(library, ['nothing'], 'en')).toThrow('nothing');
  });
});
