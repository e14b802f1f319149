import { expect, test } from 'vitest';
import { openFixture, RECORDS, sentence } from './search-fixture.ts';
import { search } from './search.ts';

test('what has the fewest slips stands first, and among as many what would without a slip', async () => {
  const { catalogue, idOf, source } = openFixture([
    sentence('0.1.1', '深化五型正府建设力度。', 'One.'),
    sentence('0.1.2', '深化五型政府建设力度。', 'Two.'),
    sentence('0.1.3', '深化五型政府建设。', 'Three.'),
  ]);
  const { results } = await search('深化五型政证建设', catalogue, source);
  expect(results.map(({ entry, distance }) => [idOf(entry), distance])).toEqual([
    ['0.1.3', 1],
    ['0.1.2', 1 + 1 / 1e4],
    ['0.1.1', 2],
  ]);
});

test('a page of the site has nothing near', async () => {
  const { catalogue, source } = openFixture(RECORDS);
  expect((await search('有望只是预汁', catalogue, source)).results).toEqual([]);
});
