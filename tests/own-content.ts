import { readSoundContent } from '../src/reader/check-content.ts';

/** The content of this report, read once for all tests of a worker; whoever changes it changes a copy. */
export const ownContent = readSoundContent();
