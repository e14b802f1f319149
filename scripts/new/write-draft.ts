import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftContent, type Known } from '../../src/domain/draft/draft-content.ts';
import type { Site } from '../../src/domain/site/site-schema.ts';
import { decodeReport, type Decoded } from './decode-report.ts';

/**
 * Writes the content folder of the report in the file `from` to `to`, a folder that is new or empty. Throws one error that
 * says what is wrong, by line where there is one, and then nothing is written.
 */
export function writeDraft(from: string, to: string, known: Known): { site: Site; encoding: Decoded['encoding'] } {
  if (!existsSync(from)) throw new Error(`${from}: is missing`);
  if (existsSync(to) && (!statSync(to).isDirectory() || readdirSync(to).length > 0)) {
    throw new Error(`${to}: is there already and not an empty folder; nothing is overwritten. Name another with --to`);
  }
  const { text, encoding } = readReport(from);
  const { draft, faults } = draftContent(text, known, (written) => createHash('sha256').update(written).digest('hex'));
  if (!draft) throw new Error(faults.map(({ line, what }) => `${from}:${line}: ${what}`).join('\n'));
  mkdirSync(join(to, 'terms'), { recursive: true });
  for (const [name, content] of draft.files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), content);
  }
  return { site: draft.site, encoding };
}

function readReport(from: string): Decoded {
  try {
    return decodeReport(readFileSync(from));
  } catch (error) {
    throw new Error(`${from}: ${(error as Error).message}`, { cause: error });
  }
}
