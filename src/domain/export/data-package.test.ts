import { expect, test } from 'vitest';
import { dataPackage } from './data-package.ts';

const facts = {
  ...{
    name: 'report',
    title: 'The Report',
    description: 'Explained.',
    homepage: 'https://example.org/',
    version: '2026-11-28',
  },
  ...{ source: 'the report', licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://example.org/by' } },
};
const columns = {
  value: { type: 'number', zh: '数值', en: 'Value' },
  approx: { type: 'boolean', zh: '是否约数', en: 'Whether approximate' },
} as const;

test('a table has its columns with type and meaning, yes and no are its truth values, an empty cell is missing', () => {
  const { resources } = dataPackage(
    facts,
    [{ path: 'charts/firms.zh.csv', title: 'Firms', columns: ['value', 'approx'] }],
    columns,
  );
  expect(resources).toEqual([
    {
      ...{ profile: 'tabular-data-resource', name: 'charts-firms-zh-csv', path: 'charts/firms.zh.csv', title: 'Firms' },
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      schema: {
        fields: [
          { name: 'value', type: 'number', description: 'Value', description_zh: '数值' },
          {
            ...{ name: 'approx', type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
            ...{ description: 'Whether approximate', description_zh: '是否约数' },
          },
        ],
        missingValues: [''],
      },
    },
  ]);
});

test('the package names its licence and its source', () => {
  expect(dataPackage(facts, [{ path: 'report.json', title: 'The report' }], columns)).toMatchObject({
    licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://example.org/by' }],
    sources: [{ title: 'the report' }],
    resources: [{ name: 'report-json', path: 'report.json', format: 'json' }],
  });
});

test('a file has its size, its checksum and its schema where they are known, and packed files have no encoding', () => {
  const known = {
    path: 'terms.json',
    title: 'Terms',
    bytes: 0,
    sha256: 'ab',
    schema: 'https://example.org/terms.json',
  };
  const { profile, resources } = dataPackage(
    facts,
    [known, { path: 'book/Report  2021.epub', title: 'Book' }],
    columns,
  );
  expect(profile).toBe('data-package');
  expect(resources).toEqual([
    {
      ...{ name: 'terms-json', path: 'terms.json', title: 'Terms', format: 'json', mediatype: 'application/json' },
      ...{ encoding: 'utf-8', bytes: 0, hash: 'sha256:ab', jsonSchema: 'https://example.org/terms.json' },
    },
    {
      ...{ name: 'book-report-2021-epub', path: 'book/Report  2021.epub', title: 'Book' },
      ...{ format: 'epub', mediatype: 'application/epub+zip' },
    },
  ]);
  expect(Object.keys(resources[1]!)).not.toContain('bytes');
});
