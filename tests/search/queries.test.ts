import { expect, test } from 'vitest';
import { judge, readQueries } from '../../scripts/bench/search/queries.ts';
import { reportSearch } from './report-search.ts';

const { records, find } = reportSearch;

// What these rules find the built site finds too: a test in the browser asks the same.
test('every query of queries.yaml is answered as the file says', async () => {
  const byName = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const faults: unknown[] = [];
  for (const query of readQueries()) {
    const found = await find(query.ask);
    const { missed, wrongFirst, falseAnswer, wrongTone } = judge(query, found, byName);
    if (missed.length > 0 || wrongFirst || falseAnswer || wrongTone) {
      const led = found.results.slice(0, 5).map(({ kind, id }) => `${kind} ${id}`);
      faults.push({ ask: query.ask, missed, wrongFirst, falseAnswer, wrongTone, led });
    }
  }
  expect(faults).toEqual([]);
});
