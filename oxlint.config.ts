import { defineConfig, type OxlintOverride } from 'oxlint';

type Pattern = { group: string[]; message: string; allowTypeImports?: true };

const ZOD: Pattern = {
  group: ['zod'],
  allowTypeImports: true,
  message: 'Schemas stand in files named *-schema.ts, so that scripts for the browser can have the rest without zod.',
};
const D3: Pattern = { group: ['d3', 'd3-*'], message: 'Only src/domain/charts draws.' };

/** What some files may not import. A file takes the last of these rules that names it, so each holds all that it needs. */
const forbid = (files: string[], ...patterns: Pattern[]): OxlintOverride => ({
  files,
  excludeFiles: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const nothingOf = (rooms: string[], message: string): Pattern => ({ group: rooms, message });
const PURE = nothingOf(
  [
    'astro:*',
    'astro/*',
    'node:*',
    '**/library/*',
    '**/reader/**',
    '**/components/**',
    '**/layouts/*',
    '**/pages/**',
    '**/scripts/**',
  ],
  'The domain is pure: no Astro, no file system, no other room.',
);

/** Rooms: imports go one way, domain ← library ← pages; components print, they do not ask for content. */
export default defineConfig({
  ignorePatterns: ['dist*', '.astro', '.cache'],
  plugins: ['typescript', 'oxc'],
  options: { typeAware: true, typeCheck: true, denyWarnings: true },
  categories: { correctness: 'error' },
  rules: {
    eqeqeq: 'error',
    'no-irregular-whitespace': ['error', { skipComments: true }],
    'no-array-constructor': 'error',
    'no-useless-constructor': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-dynamic-delete': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-extraneous-class': 'error',
    'typescript/no-invalid-void-type': 'error',
    'typescript/no-namespace': 'error',
    'typescript/no-non-null-asserted-nullish-coalescing': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/prefer-literal-enum-member': 'error',
    'typescript/unified-signatures': 'error',
    // A text is taken apart by code points on purpose: no sign of a report is made of several.
    'typescript/no-misused-spread': 'off',
    // Sorting without a rule sorts texts, and texts are all that is sorted so.
    'typescript/require-array-sort-compare': 'off',
    // What a file holds is printed as it is, also where its type is not known.
    'typescript/no-base-to-string': 'off',
    // `void` also says that what a function answers is of no use to the reader.
    'typescript/no-meaningless-void-operator': 'off',
    // Ids of all kinds are texts to TypeScript, and are told apart by their names.
    'typescript/no-duplicate-type-constituents': 'off',
    // Methods of others’ objects are handed on where they need no “this”.
    'typescript/unbound-method': 'off',
  },
  overrides: [
    // What is pasted into pages of others runs in the browsers of their readers.
    { files: ['**/*.js'], rules: { 'no-var': 'off' } },
    { files: ['tests/**/*.ts'], rules: { 'no-control-regex': 'off', 'typescript/no-implied-eval': 'off' } },
    forbid(['src/domain/**/*.ts'], PURE, ZOD, D3),
    forbid(['src/domain/**/*-schema.ts'], PURE, D3),
    forbid(['src/domain/charts/**/*.ts'], PURE, ZOD),
    forbid(['src/domain/charts/**/*-schema.ts'], PURE),
    forbid(
      ['src/reader/**/*.ts'],
      nothingOf(
        ['astro:*', '**/library/*', '**/components/**', '**/layouts/*', '**/pages/**', '**/scripts/**'],
        'The reader reads and checks files; it takes from the domain.',
      ),
      D3,
    ),
    forbid(
      ['src/components/**/*.astro', 'src/layouts/*.astro'],
      nothingOf(
        ['astro:content', 'virtual:*', '**/pages/**', '**/library/*', '**/reader/**'],
        'Components take plain objects and paths; pages ask the library for content.',
      ),
      ZOD,
      D3,
    ),
    forbid(
      ['src/components/**/*.ts'],
      nothingOf(
        ['astro:content', 'virtual:*', 'node:*', '**/pages/**', '**/library/**', '**/reader/**', '**/scripts/**'],
        'Client code takes only from the domain and its own room.',
      ),
      ZOD,
      D3,
    ),
    forbid(
      ['src/library/**/*.ts'],
      nothingOf(
        ['**/pages/**', '**/layouts/**', '**/components/**', '**/scripts/**'],
        'The library does not know who asks.',
      ),
      ZOD,
      D3,
    ),
    forbid(
      ['src/pages/**/*'],
      nothingOf(['astro:content', 'virtual:*', '**/reader/**'], 'Pages ask the library for content.'),
      ZOD,
      D3,
    ),
    forbid(
      ['scripts/**/*.ts'],
      nothingOf(
        ['**/library/library.ts', '**/src/components/**', '**/src/pages/**'],
        'Scripts take from the domain, the reader and the library that they open.',
      ),
      D3,
    ),
  ],
});
