import { defineConfig } from 'vitest/config';
import { FIXTURE } from './tests/fixtures/build-fixture.ts';
import { WHOLE } from './tests/whole/build-whole.ts';

/** Two at a time fill two cores; projects that run together must agree on it. */
const maxWorkers = 2;

/** Tests of a built site in a browser: each worker has one, and loads what its files share once. */
const inBrowser = {
  environment: 'node' as const,
  maxWorkers,
  isolate: false,
  // Most tests of one file at the same time wait for an answer that never comes.
  maxConcurrency: 8,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What is waited for comes late on a busy machine.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/charts/**/*.test.ts',
            'tests/floor/*.test.ts',
            'tests/fuzz/*.test.ts',
            'tests/search/*.test.ts',
          ],
          environment: 'node',
          maxWorkers,
          // Rules keep nothing between tests: their modules are loaded once a worker, not once a file.
          isolate: false,
          unstubGlobals: true,
          // Rules that read a whole folder take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The list of what came of the goals is tried on the invented report, where it is short.
          exclude: ['tests/site/any-report/outcomes.test.ts'],
        },
      },
      {
        // What holds for any report holds for an invented one.
        test: {
          ...inBrowser,
          name: 'fixture',
          include: [
            'tests/site/any-report/{head,twins,versions,pages,links,open-data,book,outcomes}.test.ts',
            'tests/fixtures/*.test.ts',
            'tests/whole/*.test.ts',
          ],
          globalSetup: 'tests/fixtures/build-fixture.ts',
          env: FIXTURE,
        },
      },
      {
        // Everything that is made of the project’s own report, and every permutation of what is tried on it.
        test: {
          ...inBrowser,
          name: 'whole',
          include: ['tests/whole/*.test.ts', 'tests/site/**/*.test.ts'],
          testTimeout: 600_000,
          globalSetup: 'tests/whole/build-whole.ts',
          env: WHOLE,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          environment: 'node',
          maxWorkers,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
