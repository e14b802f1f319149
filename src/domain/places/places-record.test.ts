import { expect, test } from 'vitest';
import { joinPlaces } from './join-places.ts';
import { placesRecord } from './places-record.ts';
import { placesRecordSchema } from './places-record-schema.ts';
import { PLACES } from './sample-places.ts';

test('the joined places are the public record, with whose list it is', () => {
  const record = placesRecord(PLACES, joinPlaces(PLACES));
  expect(placesRecordSchema.parse(record)).toEqual(record);
  expect(record?.source.title).toBe('2023年统计用区划代码和城乡划分代码');
  expect(record?.places.map(({ slug }) => slug)).toEqual(['xingguo', 'ruijin', 'yudu']);
});

test('a report without a list of places has no record', () => {
  expect(placesRecord(null, [])).toBe(null);
});
