import { launchBrowser } from '../src/packing/launch-browser.ts';
import { run, runTogether } from './run.ts';

try {
  await (await launchBrowser()).close();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
run('node', 'scripts/check.ts');
// A build keeps one core busy.
await runTogether(['astro', 'build', '--silent', ...process.argv.slice(2)], ['vitest', 'run', '--project', 'rules']);
// The invented report is built on one core while the other tries the site.
await runTogether(['vitest', 'run', '--project', 'site'], ['vitest', 'run', '--project', 'fixture']);
