import { expect, test } from 'vitest';
import { countMatches } from './count-matches.ts';
import { filterResults } from './filter.ts';
import { openFixture, sentence, term } from './search-fixture.ts';
import { search } from './search.ts';

const { catalogue, source } = openFixture([
  term('innovation', ['创新'], 'chuàngxīn', ['innovation'], '新办法。', ['1.1.1', '1.1.2', '1.1.3']),
  sentence('1.1.1', '中科院赣江创新研究院挂牌运行，国家稀土功能材料创新中心落户赣州。', 'The Innovation Academy went into operation.'),
  sentence('1.1.2', '创新学习模式。', 'Innovation for innovation’s sake: three innovations.'),
  sentence('1.1.3', '有新意。', 'We devised a model.'),
]); // prettier-ignore

async function count(query: string) {
  const outcome = await search(query, catalogue, source);
  const state = { query, kind: null, chapter: null, status: null, explain: false, concordance: true };
  return countMatches(filterResults(outcome.results, state), outcome);
}

test('matches are counted on the side that has more of them, a sentence with another name once', async () => {
  expect(await count('创新')).toBe(2 + 1 + 1);
  expect(await count('innovation')).toBe(1 + 3 + 1);
});

test('sentences that only come near have none', async () => {
  expect(await count('稀土 模式')).toBeNull();
});
