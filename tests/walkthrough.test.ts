import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isObject } from '../src/domain/is-object.ts';
import { checkContent } from '../src/reader/check-content.ts';
import { ContentFolder, ROOT } from '../src/reader/content-folder.ts';
import { formatFault } from '../src/reader/fault.ts';

const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  .split('## Six changes, walked through')[1]!
  .split('\n## ')[0]!;
/** The examples of CONTRIBUTING: blocks whose first line names the file that they belong to. */
const EXAMPLES = [...GUIDE.matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)].map(([, file, text]) => ({
  file: file!,
  text: text!,
}));

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'walkthrough-'));
  cpSync(join(ROOT, 'tests/fixtures/yunting'), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** What stands in the block takes the place of what stands there; the rest stays. */
function merge(old: unknown, block: unknown): unknown {
  if (!isObject(old) || !isObject(block)) return block;
  const keys = [...new Set([...Object.keys(old), ...Object.keys(block)])];
  return Object.fromEntries(keys.map((key) => [key, key in block ? merge(old[key], block[key]) : old[key]]));
}

test('a word that is lost is named as the guide says', () => {
  const [, lost, message] = /Had “(\w+)” been lost, the check would have said so: `([^`]+)`/.exec(GUIDE)!;
  const { file, text } = EXAMPLES[0]!;
  const path = join(root, file);
  const old = readFileSync(path, 'utf8');
  writeFileSync(path, stringify(merge(parse(old), parse(text.replace(`${lost!} `, '')))));
  expect(checkContent(new ContentFolder(root)).faults.map(formatFault).join('\n')).toContain(message);
  writeFileSync(path, old);
});

test('there are four, and each can be followed to the end without a fault', () => {
  expect(EXAMPLES.map(({ file }) => file.split('/')[0])).toEqual(['translation', 'terms', 'outcomes', 'charts']);
  for (const { file, text } of EXAMPLES) {
    const path = join(root, file);
    const old: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
    writeFileSync(path, stringify(merge(old, parse(text))));
    expect(checkContent(new ContentFolder(root)).faults.map(formatFault), file).toEqual([]);
  }
});
