import { expect, test } from 'vitest';
import { describeWay, writeStructuredData } from './structured-data.ts';

test('the last step of the way is the page itself and needs no address', () => {
  const way = describeWay([
    { name: 'Home', url: 'https://example.org/en/' },
    { name: 'Glossary', url: 'https://example.org/en/terms/' },
    { name: '五型政府 “Five-model” government', url: 'https://example.org/en/terms/wu-xing/' },
  ]);
  expect(way['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
    { '@type': 'ListItem', position: 2, name: 'Glossary', item: 'https://example.org/en/terms/' },
    { '@type': 'ListItem', position: 3, name: '五型政府 “Five-model” government' },
  ]);
});

test('no text can end the block of data', () => {
  const text = writeStructuredData([{ '@type': 'DefinedTerm', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'DefinedTerm', name: '</script><b>' }],
  });
});
