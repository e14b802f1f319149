import { expect, test } from 'vitest';
import { chapterSections, sectionTexts } from './chapter-sections.ts';

const BODY =
  '<Brief lang="zh">\n要点。\n</Brief>\n<Brief lang="en">\nIn brief.\n</Brief>\n<LookFor lang="en">\n- It.\n</LookFor>\n<Note />\n<Brief lang="en">Again.</Brief>';

test('a section is what stands between its tags in one language, as often as it stands', () => {
  expect(sectionTexts(BODY, 'Brief', 'en')).toEqual(['In brief.', 'Again.']);
  expect(sectionTexts(BODY, 'Brief', 'zh')).toEqual(['要点。']);
  expect(sectionTexts(BODY, 'LookFor', 'zh')).toEqual([]);
  expect(sectionTexts('<Brief lang="en">Open.', 'Brief', 'en')).toEqual(['Open.']);
});

test('all sections are listed in the order of the chapter, each with its name, language and text', () => {
  expect(chapterSections(BODY).map(({ name, locale, text }) => `${name} ${locale} ${text.trim()}`)).toEqual([
    'Brief zh 要点。',
    'Brief en In brief.',
    'LookFor en - It.',
    'Brief en Again.',
  ]);
});
