import { run } from './run.ts';

run('node', 'scripts/check-content.ts');
run('astro', 'check', '--minimumFailingSeverity', 'warning');
run('eslint', '.', '--max-warnings', '0');
run('prettier', '--check', '--log-level', 'warn', '.');
