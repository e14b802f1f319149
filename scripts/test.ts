import { launchBrowser } from '../src/packing/launch-browser.ts';
import { run } from './run.ts';

try {
  await (await launchBrowser()).close();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
run('node', 'scripts/check.ts');
run('astro', 'build', '--silent', ...process.argv.slice(2));
run('vitest', 'run', '--project', 'rules', '--project', 'site', '--project', 'fixture');
