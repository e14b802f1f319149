import { run } from './run.ts';

run('node', 'scripts/check-content.ts');
run('astro', 'build', '--silent');
run('node', 'scripts/search-index.ts');
run('node', 'scripts/pictures.ts');
