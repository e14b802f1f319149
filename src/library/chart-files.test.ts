import { expect, test, vi } from 'vitest';
import { FIXTURE } from '../../tests/fixtures/build-fixture.ts';
import { readSoundContent } from '../reader/check-content.ts';
import { ContentFolder } from '../reader/content-folder.ts';
import { layOut } from './chart-files.ts';
import { openLibrary } from './open-library.ts';

vi.mock('virtual:pins', () => ({ default: [] }));

test('a chart is laid out once for each address of the site', () => {
  const library = openLibrary(readSoundContent(new ContentFolder(FIXTURE.CONTENT_DIR)));
  const at = (origin: string) => layOut(library, library.charts[0]!, 'en', new URL(origin));
  expect(at('https://one.example/').address).toMatch(/^one\.example\//);
  expect(at('https://other.example/').address).toMatch(/^other\.example\//);
  expect(at('https://one.example/')).toBe(at('https://one.example/'));
});
