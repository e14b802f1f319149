import { run } from './run.ts';

run('node', 'scripts/check.ts');
run('node', 'scripts/build.ts');
run('vitest', 'run');
