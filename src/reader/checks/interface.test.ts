import { expect, test } from 'vitest';
import { ownContent as content } from '../../../tests/own-content.ts';
import { checkInterface } from './interface.ts';

const faultsOf = (phrase: string) => {
  const changed = structuredClone(content);
  changed.ui.en.data['term.partCount'] = phrase;
  return checkInterface(changed).map(({ id, what }) => `${id} ${what}`);
};

test('an English phrase that counts without a form for one is named with the form to write', () => {
  expect(faultsOf('{count} sentences')).toEqual([
    'term.partCount “{count} sentences” has no form for one; write {count, plural, one {# …} other {# sentences}}',
  ]);
  expect(faultsOf('{count, plural, one {# sentence} other {# sentences}}')).toEqual([]);
});

test('a place that the other language does not fill in is named', () => {
  expect(faultsOf('{number}')).toEqual(['term.partCount fills in {number}, the other language {count}']);
});
