import { expect, test } from 'vitest';
import { CHINESE, ENGLISH, TERM } from './sample-quotes.ts';
import { writeRis } from './write-ris.ts';

test('a reference has a field on each line, from its type to its end', () => {
  const work = {
    ...ENGLISH,
    part: 'sentence 5.3.2',
    address: 'https://example.org/#s5.3.2',
    text: 'The “four\n bests”.',
  };
  expect(writeRis(work).split('\n')).toEqual([
    'TY  - ELEC',
    'ID  - wu2021',
    'AU  - Wu, Zhongqiong',
    'A4  - The Ganzhou Report, Explained',
    'TI  - The report to the Sixth Party Congress of Ganzhou, 27 September 2021, sentence 5.3.2',
    'T2  - The Ganzhou Report, Explained',
    'PY  - 2026',
    'DA  - 2026/11/29',
    'OP  - 2021/09/27',
    'Y2  - 2026/11/29',
    'UR  - https://example.org/#s5.3.2',
    'LA  - en',
    'N1  - Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0',
    'AB  - The “four bests”.',
    'ER  - ',
  ]);
});

test('what a work does not have has no line', () => {
  const tags = (work: typeof TERM) =>
    writeRis(work)
      .split('\n')
      .map((line) => line.slice(0, 2))
      .join(' ');
  expect(tags({ ...TERM, author: null })).toBe('TY ID TI Y2 UR LA ER');
  expect(writeRis(CHINESE)).toContain('\nAU  - 吴忠琼\n');
});
