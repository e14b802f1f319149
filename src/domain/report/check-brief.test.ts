import { expect, test } from 'vitest';
import { briefFaults, lookForFaults } from './check-brief.ts';

const ONE = 'Industry is called a weak point<Cite of="3.1.1" /> <Cite of="3.1.2" />.';
const TWO = 'Clusters are to be fostered: one of 500 billion yuan and N of 50 billion<Cite of="3.2.2" />.';
const THREE = 'It aims for revenue over 200 billion yuan in one zone by 2025<Cite of="3.3.2" />.';

test('three short sentences that end in what they rest on are a brief, in either language', () => {
  expect(briefFaults(`\n\n${ONE} ${TWO} ${THREE}\n\n`, 'en')).toEqual([]);
  expect(
    briefFaults('工业是短板<Cite of="3.1.1" />。要主攻<Cite of="3.1.2" />。要培育<Cite of="3.2.2" />。', 'zh'),
  ).toEqual([]);
});

test('two sentences are too few and four too many', () => {
  expect(briefFaults(`${ONE} ${TWO}`, 'en')).toEqual(['has 2 sentences; write the 3 that matter most of the chapter']);
  expect(briefFaults(`${ONE} ${TWO} ${THREE} ${ONE}`, 'en')[0]).toMatch(/^has 4 sentences/);
});

test('a sentence that ends without its citation is named, and so is one that cites in its middle', () => {
  const bare = 'Industry is called a weak point.';
  const middle = 'Industry is weak<Cite of="3.1.1" /> and must come first<Cite of="3.1.2" />.';
  expect(briefFaults(`${bare} ${TWO} ${middle}`, 'en')).toEqual([
    '“Industry is called a wea…” ends without what it rests on; put <Cite of="5.3.2" /> before its full stop',
    '“Industry is weak and mus…” cites in its middle; put every <Cite> before its full stop',
  ]);
});

test('a citation that could begin a line is named', () => {
  expect(briefFaults(`${ONE} ${TWO} ${THREE.replace('<', ' <')}`, 'en')).toEqual([
    '“It aims for revenue over…” has a space before its first <Cite>; take it out, so that the number stays on the line of its word',
  ]);
});

test('a long brief says how long it is and how long it may be', () => {
  const long = `${'word '.repeat(50)}word<Cite of="3.1.1" />.`;
  expect(briefFaults(`W${long} ${TWO} ${THREE}`, 'en')).toEqual([
    'has 79 words; say it in 60, so that the report’s text begins on the first screen',
  ]);
  expect(
    briefFaults(`${'字'.repeat(111)}<Cite of="3.1.1" />。一<Cite of="3.1.1" />。二<Cite of="3.1.1" />。`, 'zh'),
  ).toEqual(['has 113 characters; say it in 110, so that the report’s text begins on the first screen']);
});

test('what to look for is a list of at most three points with citations at their ends', () => {
  const point = `- ${ONE}`;
  expect(lookForFaults(`\n\n${point}\n${point}\n`)).toEqual([]);
  expect(lookForFaults([point, point, point, point].join('\n'))).toEqual([
    'has 4 points; keep the 3 that a reader needs most',
  ]);
  expect(lookForFaults(ONE)).toEqual(['is no list; write each point as one line that begins with “- ”']);
  expect(lookForFaults('- The chapter names no year.')[0]).toMatch(/ends without what it rests on/);
});
