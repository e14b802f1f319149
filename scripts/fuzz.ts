import { run } from './run.ts';

/** Tries every property of tests/fuzz with 100,000 values, or as many as FUZZ_RUNS says, from the seed FUZZ_SEED, and prints figures. */
process.env['FUZZ_RUNS'] ??= '100000';
run('vitest', 'run', '--project', 'rules', 'tests/fuzz', ...process.argv.slice(2), '--disable-console-intercept');
