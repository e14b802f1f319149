// Runs before every npm script, on whatever Node there is: plain JavaScript, nothing imported but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const OLDEST = Number(/\d+/.exec(JSON.parse(readFileSync('package.json', 'utf8')).engines.node)[0]);
const INSTALLED = 'node_modules/.package-lock.json';

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Node ${process.versions.node} is too old. Install Node ${OLDEST} or later, then run the same command again.`,
  );
  process.exit(1);
}

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.log('Installing what package-lock.json names …');
  // Errors only: packages warn that they want a newer Node, and the newer Node is among them.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The installation failed (see above). Check the network and run `npm ci`.');
    process.exit(1);
  }
}
