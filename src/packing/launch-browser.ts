import { existsSync, statfsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else on Linux x64 the one that comes with npm ci, else an
 * installed Chrome; `more` are further arguments of its command line. Throws one sentence with the remedy when there is none.
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const ignoreDefaultArgs = hasRoomInMemory() ? ['--disable-dev-shm-usage'] : [];
  const bundled = process.platform === 'linux' && process.arch === 'x64';
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined || !bundled) {
    const executablePath = asked ?? INSTALLED.find((path) => existsSync(path));
    if (executablePath === undefined || !existsSync(executablePath)) {
      throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM_PATH to its program file.');
    }
    return chromium.launch({
      executablePath,
      ignoreDefaultArgs,
      args: ['--no-sandbox', '--disable-background-networking', ...more],
    });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    ignoreDefaultArgs,
    // Its own arguments are for cloud functions: one process for all would end with the first page that closes.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--disable-component-update',
      ...more,
    ],
  });
}

/** Whether Linux has room in memory for what the parts of a browser share: on a disk it takes an eighth more time; a container may have too little. */
function hasRoomInMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize >= 2 ** 30;
}
