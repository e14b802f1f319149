import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { isObject } from '../is-object.ts';
import { DATA_SCHEMAS, describeSchema, type SchemaName } from './data-schema.ts';

const address = (name: SchemaName) => `https://example.org/data/schema/${name}.json`;
const validator = (name: SchemaName) =>
  new Ajv2020({ allErrors: true, validateFormats: false }).compile(describeSchema(name, address(name)));

test('every schema compiles in another validator and says where it stands', () => {
  for (const name of Object.keys(DATA_SCHEMAS) as SchemaName[]) {
    expect(() => validator(name), name).not.toThrow();
    expect(describeSchema(name, address(name))).toMatchObject({ $id: address(name), title: `${name}.json` });
  }
});

test('every property of every schema says what it is', () => {
  const silent = (Object.keys(DATA_SCHEMAS) as SchemaName[]).flatMap((name) =>
    silentProperties(describeSchema(name, address(name)), name),
  );
  expect(silent).toEqual([]);
});

test('a record with a field too many or too few is refused', () => {
  const validate = validator('charts');
  expect(validate([])).toBe(true);
  expect(validate([{ slug: 'gdp-rank' }])).toBe(false);
  expect(validate.errors!.map(({ params }) => params['missingProperty'])).toContain('title');
});

/** The properties without a description, wherever in the schema they stand. */
function silentProperties(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => silentProperties(part, path));
  if (!isObject(schema)) return [];
  const { properties, ...parts } = schema;
  return [
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => [
      ...(isObject(property) && property['description'] ? [] : [`${path}.${name}`]),
      ...silentProperties(property, `${path}.${name}`),
    ]),
    ...Object.values(parts).flatMap((part) => silentProperties(part, path)),
  ];
}
