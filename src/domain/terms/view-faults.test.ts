import { expect, test } from 'vitest';
import { hedges } from './sample-term-words.ts';
import type { Term } from './term-schema.ts';
import { viewFaults } from './view-faults.ts';

const url = 'https://example.org/';
const by = { zh: '某人', en: 'Somebody' };
const party = { holder: 'party', by, text: { zh: '好。', en: 'It is good.' }, source: 'https://example.org/party' };
const faultsOf = (zh: string, en: string, excerpt: string) =>
  viewFaults(
    { views: [party, { holder: 'scholars', by, text: { zh, en }, source: url }], sources: [{ url, excerpt }] } as Term,
    hedges,
  );

test('a contested word has the Party’s view and another', () => {
  const oneSided = [expect.stringMatching(/^has views of one side only/)];
  expect(viewFaults({ views: [party, party] } as Term, hedges)).toEqual(oneSided);
  expect(viewFaults({} as Term, hedges)).toEqual([]);
  expect(faultsOf('不好。', 'It is bad.', 'It is bad.')).toEqual([]);
});

test('what a source hedges is hedged in both languages', () => {
  const excerpt = 'A seeming preponderance of elites believe it.';
  expect(faultsOf('多数人似乎相信。', 'Most seem to believe it.', excerpt)).toEqual([]);
  expect(faultsOf('多数人相信。', 'Most seem to believe it.', excerpt)).toEqual([
    'the view of Somebody is hedged in its source (“seeming”) and not in zh; keep the hedge',
  ]);
  expect(faultsOf('多数人相信。', 'Most believe it.', '多数人似乎相信')).toHaveLength(2);
});
