import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Imports go one way: domain ← library ← pages; components print, they do not ask for content. */
const forbid = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const nothingOf = (rooms, message) => ({ group: rooms, message });

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules'] },
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
  forbid(
    ['src/domain/**/*.ts'],
    nothingOf(
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
    ),
  ),
  forbid(
    ['src/components/**/*.astro', 'src/layouts/*.astro'],
    nothingOf(
      ['astro:content', '**/pages/**', '**/library/*'],
      'Components take plain objects and paths; pages ask the library for content.',
    ),
  ),
  forbid(
    ['src/components/**/*.ts'],
    nothingOf(
      ['astro:content', 'node:*', '**/pages/**', '**/library/**', '**/scripts/**'],
      'Client code takes only from the domain and its own room.',
    ),
  ),
  forbid(
    ['src/reader/**/*.ts'],
    nothingOf(
      ['astro:*', '**/library/**', '**/pages/**', '**/layouts/**', '**/components/**', '**/scripts/**'],
      'The reader takes from the domain alone.',
    ),
  ),
  forbid(
    ['src/library/**/*.ts'],
    nothingOf(
      ['**/pages/**', '**/layouts/**', '**/components/**', '**/scripts/**'],
      'The library does not know who asks.',
    ),
  ),
  forbid(
    ['src/pages/**/*'],
    nothingOf(['astro:content'], 'Pages ask the library for content (astro:content is for `render` in its room).'),
  ),
  forbid(
    ['scripts/**/*.ts'],
    nothingOf(
      ['**/library/library.ts', '**/src/components/**', '**/src/pages/**'],
      'Scripts take from the domain, the reader and the library that they open.',
    ),
  ),
);
