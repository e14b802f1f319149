import { expect, test } from 'vitest';
import { openFixture, RECORDS, sentence, term } from './search-fixture.ts';
import { search } from './search.ts';

const { catalogue, source } = openFixture([
  ...RECORDS,
  term('electronics-and-it', ['电子信息'], 'diànzǐ xìnxī', ['electronics and IT'], '目标之一。', ['1.3.1']),
  sentence(
    '1.3.1',
    '推动电子信息产业承接大湾区产业转移。',
    'The electronics and IT industry is to take in industries.',
  ),
  sentence('1.3.2', '开展精准帮扶，稀土产业要有目标。', 'We will give targeted help; rare earth has goals.'),
  sentence('1.4.1', '建好医院。', 'The hospital is to be well built.'),
]);
const wordsOf = async (query: string) => (await search(query, catalogue, source)).words;

test('words that only a passage has are offered one by one, as they were typed', async () => {
  expect(await wordsOf('Electronics target')).toEqual(['Electronics', 'target']);
  expect(await wordsOf('电子　稀土')).toEqual(['电子', '稀土']);
});

test('what is found side by side stays together, what is found nowhere is left out', async () => {
  expect(await wordsOf('rare earth hospital')).toEqual(['rare earth', 'hospital']);
  expect(await wordsOf('the hospital of Atlantis')).toEqual(['hospital']);
});

test('for a slip the nearest word is offered where nothing has it together with the others', async () => {
  expect(await wordsOf('hospital goverment')).toEqual(['hospital', 'government']);
  expect(await wordsOf('Ornage hospital of Atlantis')).toEqual(['orange', 'hospital']);
});

test('Chinese without spaces is cut where nothing is even near it', async () => {
  expect(await wordsOf('稀土医院')).toEqual(['稀土', '医院']);
  expect(await wordsOf('稀土火箭')).toEqual([]);
});

test('none where something has them all, for one word, for a slip, and for a whole question', async () => {
  for (const query of [
    'electronics industry',
    'rare earth',
    'targeted earth',
    '电子信息产业',
    '五型政俯',
    'navel ornage',
  ])
    expect(await wordsOf(query), query).toEqual([]);
  expect(await wordsOf('hospital earth navel five-type stays expected electronics building pass')).toEqual([]);
});
