import { Converter } from 'opencc-js';
import content from 'virtual:content';
import { mendTraditional } from '../domain/words/mend-traditional.ts';
import { makeScriptTable } from '../domain/words/script-table.ts';

/** Characters as Taiwan’s standard writes them; the words stay those of the mainland. */
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const convert = (text: string) => mendTraditional(toTaiwan(text));

/** The table that writes everything in the content in traditional characters. */
export const traditionalTable = () => makeScriptTable(textsOf(content), convert);

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}
