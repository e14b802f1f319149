import { expect, test } from 'vitest';
import { findPhrase } from '../../domain/text/find-phrase.ts';
import { ownContent as content } from '../../../tests/own-content.ts';
import type { Content } from '../read-content.ts';
import { ownTexts } from './own-texts.ts';
import { checkWording } from './wording.ts';

const faultsAfter = (change: (planted: Content) => void) => {
  const planted = structuredClone(content);
  change(planted);
  return checkWording(planted).map(({ id, what }) => `${id} ${what}`);
};

test('interface words, labels, columns, charts, pages and the site file are held to the list', () => {
  const target = 'target';
  expect(
    faultsAfter(({ ui, numbers, columns, charts, pages, site }) => {
      ui.en.data['status.target'] = target;
      numbers.data.stated[0]!.label.en = target;
      columns.data['value']!.en = target;
      charts[0]!.data.not.en = target;
      pages.find(({ data }) => data.locale === 'en' && data.slug === 'home')!.data.body = `Every ${target}.`;
      site.data.tagline.en = target;
    }),
  ).toEqual(
    ['status.target', 'tagline', 'value', content.numbers.data.stated[0]!.id, content.charts[0]!.data.slug, 'home'].map(
      (id) => expect.stringContaining(`${id} “target”: the status is a “goal”`),
    ),
  );
});

test('names, summaries, briefs and notes of chapters are held to it too, quoted tags apart', () => {
  expect(
    faultsAfter(({ chapters }) => {
      const [{ data }] = chapters as [Content['chapters'][number]];
      data.summary.en = 'The targets.';
      data.notes[0]!.en = 'Whose mind is not said.';
      data.notes[0]!.zh = '英文用 we 字。';
      data.body = data.body.replace(
        '<Brief lang="en">',
        '<Brief lang="en">\n\nThe city promises it<Cite of="0.2.1" />. ',
      );
    }),
  ).toEqual([
    expect.stringMatching(/^summary “targets”/),
    expect.stringMatching(/^0\.1\.1 “用 w”: a space between Chinese and Latin/),
    expect.stringMatching(/^0\.1\.1 “not said”/),
    expect.stringMatching(/^Brief en “promises”/),
  ]);
});

test('terms, outcomes, corrections and the places’ own words are held to it, not the report’s and the sources’', () => {
  const stands = 'It stands first.';
  expect(
    faultsAfter(({ terms, outcomes, changes, places }) => {
      const term = terms.find(({ data }) => data.views && data.use && data.sources)!.data;
      term.sense.en = stands;
      term.views![1]!.text.en = stands;
      term.use!.en = stands;
      term.sources![0]!.title = stands;
      term.sources![0]!.about = '一个页面';
      term.sources![0]!.aboutEn = stands;
      term.sources![0]!.excerpt = stands;
      term.official = { en: stands, source: term.sources![0]!.url! };
      term.slug = 'a-term';
      const outcome = outcomes.find(({ data }) => data.reports.length > 0)!.data;
      outcome.title.en = stands;
      outcome.reports[0]!.scope = { zh: '全市 GDP', en: stands };
      outcome.reports[0]!.asOf = '2022';
      outcome.reports[0]!.words.en = stands;
      outcome.slug = 'an-outcome';
      changes[0]!.data.editions[0]!.changes['heading'] = { kind: 'term', old: stands, why: { zh: '改词', en: stands } };
      places!.data.note.en = stands;
    }).map((fault) => fault.split(':')[0]),
  ).toEqual([
    'heading “stands”',
    'a-term.sense “stands”',
    'a-term.views “stands”',
    'a-term.sources “stands”',
    'an-outcome.title “stands”',
    'an-outcome.2022 “市 G”',
    'an-outcome.2022 “stands”',
    'note “stands”',
  ]);
});

test('a cause that the report does not state is none, and bodies have their names', () => {
  expect(
    faultsAfter(({ terms }) => {
      terms[0]!.data.explanation.zh = '这是最后一道网，所以报告把它写在最后。';
      terms[1]!.data.explanation.en = 'It is the last net; the report accordingly names it last.';
      terms[2]!.data.explanation.en = 'The planning commission leads it.';
    }).map((fault) => fault.split('“')[1]?.split('”')[0]),
  ).toEqual(['所以报告', 'report accordingly', 'planning commission']);
});

test('the report does not act, a municipality is no city, and a list does not end in “and the like”', () => {
  expect(
    faultsAfter(({ terms }) => {
      terms[0]!.data.explanation.en = 'Chapter 7 says that the railway will be built. The city’s people are many.';
      terms[1]!.data.explanation.en = 'Chapter 7 will build it.';
      terms[2]!.data.explanation.en = 'The report would build it for the city government.';
      terms[3]!.data.explanation.en = 'Roads, bridges and the like.';
    }).map((fault) => fault.split('“')[1]?.split('”')[0]),
  ).toEqual(['Chapter 7 will', 'city government', 'report would', 'and the like']);
});

test('every exception from the list is needed', () => {
  const excepted = content.avoided.data.flatMap(({ except }) => Object.keys(except ?? {}));
  const needed = faultsAfter(({ avoided }) => avoided.data.forEach((entry) => delete entry.except));
  expect(new Set(needed.map((fault) => fault.split(' ')[0]))).toEqual(new Set(excepted));
});

test('every phrase in which a word is right stands somewhere', () => {
  const texts = ownTexts(content).map(({ text }) => text);
  const phrases = content.avoided.data.flatMap(({ but }) => but ?? []);
  const isUsed = (phrase: string) =>
    texts.some((text) => text.includes(phrase) || findPhrase(text, phrase) !== undefined);
  expect(phrases.filter((phrase) => !isUsed(phrase))).toEqual([]);
});
