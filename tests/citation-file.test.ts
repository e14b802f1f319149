import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LICENCE } from '../src/domain/site/licence.ts';
import { ROOT } from '../src/reader/content-folder.ts';
import { ownContent } from './own-content.ts';

const { site, translations } = ownContent;
const { name, description, report } = site.data;
const version = Math.max(...translations.map(({ data }) => data.version ?? 0));
const day = translations
  .map(({ data }) => data.translated ?? '')
  .sort()
  .at(-1);

test('CITATION.cff says what the content says: names, newest version and its day, licences', () => {
  const citation: unknown = parse(readFileSync(join(ROOT, 'CITATION.cff'), 'utf8'));
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    title: name.en,
    abstract: description.en,
    authors: [{ name: expect.stringContaining(name.en) }],
    version: String(version),
    'date-released': day,
    license: [LICENCE.id, 'MIT'],
    references: [{ type: 'report', title: report.name.zh, 'date-released': report.date }],
  });
});
