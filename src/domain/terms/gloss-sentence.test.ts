import { describe, expect, test } from 'vitest';
import { createGlosser } from './gloss-sentence.ts';
import type { Term } from './term-schema.ts';

const term = (slug: string, zh: string, en: string, enForms: string[] = []) =>
  ({ slug, zh, en, enForms }) as unknown as Term;

const TERMS = [
  term('bay', '大湾区', 'Greater Bay Area', ['Bay Area']),
  term('bay-thinking', '湾区思维', 'Bay Area thinking'),
  term('five-type', '五型政府', 'five-type government'),
  term('fgf', '放管服', 'delegate, regulate, serve'),
  term('top-leader', '一把手', 'top leader'),
  term('leadership', '领导', 'leader'),
];
const gloss = (zh: string, en: string | null) => createGlosser(TERMS)(zh, en);

describe('createGlosser', () => {
  test('glosses both sides of a sentence', () => {
    const zh = '深化“五型”政府建设，加大“放管服”改革力度。';
    const en =
      'We will deepen the building of “five-type” government and step up the “delegate, regulate, serve” reform.';
    const { zh: left, en: right, faults } = gloss(zh, en);
    expect(left.map(({ ref }) => ref)).toEqual(['five-type', 'fgf']);
    expect(right.map(({ ref }) => ref)).toEqual(['five-type', 'fgf']);
    expect(faults).toEqual([]);
  });

  test('reports a term that the English lacks', () => {
    expect(gloss('深化“五型”政府建设。', 'We will deepen government reform.').faults).toEqual([
      { term: 'five-type', missing: 'en' },
    ]);
  });

  test('reports a rendering that the Chinese lacks', () => {
    expect(gloss('加大改革力度。', 'We will step up reform in the Greater Bay Area.').faults).toEqual([
      { term: 'bay', missing: 'zh' },
    ]);
  });

  test('does not report a rendering whose term stands inside a longer term', () => {
    expect(gloss('要有大湾区思维。', 'the Greater Bay Area, that is, Bay Area thinking').faults).toEqual([]);
  });

  test('does not report a rendering within that of another term of the sentence, but does beside it', () => {
    expect(gloss('招商是“一把手”工程。', 'Winning investors is a project of the top leader.').faults).toEqual([]);
    expect(gloss('招商是“一把手”工程。', 'Each leader helps the top leader.').faults).toEqual([
      { term: 'leadership', missing: 'zh' },
    ]);
    expect(gloss('招商是“一把手”工程。', 'The top leader, not the leader, the leader.').faults).toHaveLength(1);
  });

  test('glosses the Chinese alone where there is no English', () => {
    expect(gloss('深化“五型”政府建设。', null)).toMatchObject({ en: [], faults: [] });
  });
});
