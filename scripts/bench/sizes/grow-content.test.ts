import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/reader/check-content.ts';
import { ContentFolder } from '../../../src/reader/content-folder.ts';
import { ownContent } from '../../../tests/own-content.ts';
import { growContent } from './grow-content.ts';

test('a report twice as long breaks no rule of the content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  growContent(2, folder, ownContent);
  const { content, faults } = checkContent(new ContentFolder(folder));
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
  expect(content!.report.at(-1)!.heading).toMatch(/^二十、/);
});
