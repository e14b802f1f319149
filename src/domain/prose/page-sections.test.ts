import { expect, test } from 'vitest';
import type { ReportCounts } from './report-counts.ts';
import { anchorOfHeading, readSections } from './page-sections.ts';

const COUNTS = { goals: 28 } as ReportCounts;
const BODY = `
## How to read it

Such a text follows a pattern;<Source of="national-report" /> the goals are <Count of="goals" />.

- **Forecasts** are expected: <Sign of="expected" />.<Cite of="1.2.4" />
- A number means a *list*, see <Term of="four-consciousnesses">four consciousnesses</Term>.

| Review | Found |
| --- | --- |
| First | 274 findings |

## What is not in it

<Map />

No source is named.
`;

test('a page is cut at its headings into paragraphs and points of a list, without marks of MDX', () => {
  expect(readSections(BODY, COUNTS)).toEqual([
    {
      heading: 'How to read it',
      anchor: 'how-to-read-it',
      texts: [
        'Such a text follows a pattern; the goals are 28.',
        'Forecasts are expected: ◐.',
        'A number means a list, see four consciousnesses.',
        'Review Found First 274 findings',
      ],
    },
    { heading: 'What is not in it', anchor: 'what-is-not-in-it', texts: ['No source is named.'] },
  ]);
});

test('an anchor keeps Chinese characters and hyphens, and drops quotation marks', () => {
  expect(anchorOfHeading('“五型政府”怎么读？')).toBe('五型政府怎么读');
  expect(anchorOfHeading('What a Party congress is')).toBe('what-a-party-congress-is');
  expect(anchorOfHeading('The editors’ reading')).toBe('the-editors-reading');
});

test('a table keeps the words of its cells and loses its rules, code its quotes, and a hyphen within a line stays', () => {
  const body =
    '# Method\n\nLead.\n\n##  Checks \n\nRun `npm  test`\nfirst - always.\n\n| A | B |\n|:---|---:|\n| low-carbon|2 |\n';
  expect(readSections(body, COUNTS)).toEqual([
    { heading: 'Checks', anchor: 'checks', texts: ['Run npm test first - always.', 'A B low-carbon 2'] },
  ]);
});

test('a heading with nothing below it is a part without paragraphs', () => {
  expect(readSections('## Sources', COUNTS)).toEqual([{ heading: 'Sources', anchor: 'sources', texts: [] }]);
});

test('signs within a line are neither headings nor rules of a table', () => {
  const body = '## Checks\n\nThe sign ## begins a heading, **|-|** a table.\n\n|--| is a rule';
  expect(readSections(body, COUNTS)[0]?.texts).toEqual(['The sign ## begins a heading, - a table.', '-- is a rule']);
});

test('links and pictures are their words, and what a line begins with is no word', () => {
  const body = `## Sources

See [the site](https://x.org/a) and ![a map](./map.jpg).

### Further

> Quoted in
> two lines.

1. One
2. Two of 2021`;
  expect(readSections(body, COUNTS)[0]?.texts).toEqual([
    'See the site and a map.',
    'Further',
    'Quoted in two lines.',
    'One',
    'Two of 2021',
  ]);
});
