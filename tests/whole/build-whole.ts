import { join } from 'node:path';
import { ROOT } from '../../src/reader/content-folder.ts';
import { buildSite } from '../fixtures/build-fixture.ts';

/** Where the project’s own site is built with everything that takes long, to be tried in every permutation. */
export const WHOLE = { OUT_DIR: join(ROOT, '.cache/whole'), EVERY: 'yes' };

export default function buildWhole(): void {
  buildSite(WHOLE);
}
