import fc, { type Arbitrary } from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { readNotes } from '../../src/domain/report/read-notes.ts';
import { CONTENT } from '../../src/reader/content-folder.ts';
import type { Fault } from '../../src/reader/fault.ts';
import { readYaml } from '../../src/reader/read-yaml.ts';
import { hold } from './hold.ts';
import { texts } from './texts.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/domain/**/*-schema.ts', { eager: true });
const schemas = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, z.ZodType] => entry[0].endsWith('Schema') && typeof entry[1] === 'object');

/** Real files of the content, each with its schema. */
const REAL: [file: string, schema: string][] = [
  ['terms/five-type-government.yaml', 'termSchema'],
  ['charts/before-now-and-wanted.yaml', 'chartSchema'],
  ['outcomes/chang-gan-hsr.yaml', 'outcomeSchema'],
  ['translation/00-opening.yaml', 'translationSchema'],
  ['units.yaml', 'unitsSchema'],
  ['site.yaml', 'siteSchema'],
  ['home.yaml', 'homeSchema'],
];
const schemaOf = (name: string) => schemas.find(([known]) => known === name)![1];
const entries = REAL.map(([file, schema]) => ({
  schema: schemaOf(schema),
  entry: parse(readFileSync(join(CONTENT, file), 'utf8')) as unknown,
}));

/** A real entry with something else at one place of it. */
const spoilt: Arbitrary<{ schema: z.ZodType; text: string }> = fc
  .tuple(
    fc.constantFrom(...entries),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    fc.oneof(fc.jsonValue(), texts),
  )
  .map(([real, way, value]) => {
    const entry = structuredClone(real.entry);
    let holder = entry as Record<string, unknown>;
    for (const [depth, step] of way.entries()) {
      const keys = Object.keys(holder);
      const key = keys[step % keys.length];
      if (key === undefined) break;
      const inner = holder[key];
      const isLast = depth === way.length - 1 || typeof inner !== 'object' || inner === null;
      if (isLast) {
        holder[key] = value;
        break;
      }
      holder = inner as Record<string, unknown>;
    }
    return { schema: real.schema, text: stringify(entry) };
  });

/** Either it is read, or the faults say in words and with a line what is wrong. */
function expectWords(text: string, schema: z.ZodType): void {
  const faults: Fault[] = [];
  const data = readYaml(text, schema, 'a.yaml', faults);
  if (data === undefined) expect(faults.length).toBeGreaterThan(0);
  for (const { what, line } of faults) {
    expect(what).toMatch(/\S/);
    expect(line ?? 1).toBeGreaterThan(0);
  }
}

const anySchema = fc.constantFrom(...schemas.map(([, schema]) => schema));
hold('any value is content, or its faults are said', fc.tuple(anySchema, fc.jsonValue()), ([schema, value]) => {
  expectWords(JSON.stringify(value), schema);
});
hold('any text in place of YAML is read, or its faults are said', fc.tuple(anySchema, texts), ([schema, text]) => {
  expectWords(text, schema);
});
hold('a real entry with one slip is read, or its faults are said', spoilt, ({ schema, text }) => {
  expectWords(text, schema);
});

const notes = fc
  .array(
    fc.oneof(
      texts,
      fc.constantFrom('<Note ', 'on="5.3.2" ', 'zh="', '"', 'en="', ' />', '/>', '\n', '<Passage of="5.3" />'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
hold('the notes of any chapter text are read, or one sentence says what is wrong', notes, (body) => {
  try {
    readNotes(body, 1);
  } catch (error) {
    expect((error as Error).message).toMatch(/\S/);
    expect((error as Error).constructor).toBe(Error);
  }
});
