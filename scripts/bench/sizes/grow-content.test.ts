import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import { checkContent, readSoundContent } from '../../../src/reader/check-content.ts';
import { ContentFolder, ROOT } from '../../../src/reader/content-folder.ts';
import type { Content } from '../../../src/reader/read-content.ts';
import { growContent } from './grow-content.ts';

const SMALL = join(ROOT, 'tests/fixtures/yunting');

/** How often a term stands in a chapter. */
const standings = (content: Content) =>
  openLibrary(content).glossary.reduce((sum, { chapters }) => sum + chapters.length, 0);

test('a report four times as long breaks no rule of the content, and its chapters have as many terms as they had', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  growContent(4, folder, SMALL);
  const { content, faults } = checkContent(new ContentFolder(folder));
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
  expect(content!.report.at(-1)!.heading).toMatch(/^十六、/);
  expect(standings(content!) / standings(readSoundContent(new ContentFolder(SMALL)))).toBeCloseTo(4, 1);
});
