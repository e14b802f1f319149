import { Converter } from 'opencc-js';
import content from 'virtual:content';
import { makeScriptTable } from '../domain/words/script-table.ts';
import { createTraditionalWriter } from '../domain/words/write-traditional.ts';

/** Characters as Taiwan’s standard writes them; the words stay those of the mainland. */
const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** The table that writes everything in the content in traditional characters. */
export function traditionalTable() {
  const { traditional, ...texts } = content;
  return makeScriptTable(textsOf(texts), createTraditionalWriter(toTaiwan, traditional.data));
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}
