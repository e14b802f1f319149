/** The mutation run over the rules: `npm run mutate`, or of one room `npm run mutate -- --mutate 'src/domain/search/!(*.test).ts'`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation.config.ts', related: false },
  mutate: ['src/domain/**/*.ts', '!src/domain/**/*.test.ts', '!src/domain/**/{sample,sample-*,*-fixture}.ts'],
  // What runs once while a module is loaded (tables, patterns, descriptions of fields) would take a start of its own each.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['dist', '.cache', '.astro', '.github'],
};
