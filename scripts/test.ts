import { launchBrowser } from '../src/packing/launch-browser.ts';
import { runBeside } from './run.ts';

try {
  await (await launchBrowser()).close();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
// What needs no build keeps the cores busy while one is made and where tests of the site wait. Two builds never run together.
const built = runBeside('astro', 'build', '--silent', ...process.argv.slice(2));
const held = runBeside('node', 'scripts/check.ts')
  // One worker loads every module of the house once, and the build fills the other core.
  .then(() => runBeside('vitest', 'run', '--project', 'rules', '--maxWorkers', '1'));
const ended = await Promise.allSettled([
  built.then(() => runBeside('vitest', 'run', '--project', 'site')),
  Promise.all([built, held]).then(() => runBeside('vitest', 'run', '--project', 'fixture')),
]);
if (ended.some(({ status }) => status === 'rejected')) process.exit(1);
