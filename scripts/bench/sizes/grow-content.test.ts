import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import { checkContent } from '../../../src/reader/check-content.ts';
import { ContentFolder } from '../../../src/reader/content-folder.ts';
import type { Content } from '../../../src/reader/read-content.ts';
import { ownContent } from '../../../tests/own-content.ts';
import { growContent } from './grow-content.ts';

/** How often a term stands in a chapter. */
const standings = (content: Content) =>
  openLibrary(content).glossary.reduce((sum, { chapters }) => sum + chapters.length, 0);

test('a report twice as long breaks no rule of the content, and its chapters have as many terms as they had', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  growContent(2, folder, ownContent);
  const { content, faults } = checkContent(new ContentFolder(folder));
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
  expect(content!.report.at(-1)!.heading).toMatch(/^二十、/);
  expect(standings(content!) / standings(ownContent)).toBeCloseTo(2, 1);
});
