import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const ZOD = {
  group: ['zod'],
  allowTypeImports: true,
  message: 'Schemas stand in files named *-schema.ts, so that scripts for the browser can have the rest without zod.',
};
const D3 = { group: ['d3', 'd3-*'], message: 'Only src/domain/charts draws.' };

/** What some files may not import. A file takes the last of these rules that names it, so each holds all that it needs. */
const forbid = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const nothingOf = (rooms, message) => ({ group: rooms, message });
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
export default tseslint.config(
  { ignores: ['dist*', '.astro', '.cache', 'node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['src/components/**', 'src/layouts/*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ConditionalExpression > BinaryExpression > Literal[value=/^(zh|en)$/]',
          message: 'What a language does by itself stands in src/domain/punctuation.ts or in its interface words.',
        },
      ],
    },
  },
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
);
