import { defineConfig } from 'vitest/config';

/** The tests that a mutation run starts: those of the rules, without what reads the built site. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts', 'tests/charts/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    unstubGlobals: true,
    // A rule that reads a whole folder takes its time while the machine is at work; a mutant that never ends is Stryker’s to stop.
    testTimeout: 60_000,
  },
});
