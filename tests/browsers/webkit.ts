import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { pointOf, pressOf, WINDOW, type Driver, type Make, type Scheme } from './driver.ts';

const PROGRAM = 'WebKitWebDriver';

export const webkit: Make = {
  name: 'WebKitGTK',
  remedy: 'install WebKitGTK’s driver, and Xvfb where there is no display (Debian: webkit2gtk-driver xvfb)',
  isHere: () =>
    findBinary() !== undefined && isInstalled(PROGRAM, '--help') && (hasScreen() || isInstalled('Xvfb', '-help')),
  start,
};

const hasScreen = () => Boolean(process.env['DISPLAY']);
const findBinary = () => globSync('/usr/{lib,libexec}/{*/,}webkit*gtk-*/MiniBrowser')[0];
const isInstalled = (program: string, question: string) => !spawnSync(program, [question]).error;

async function start(scheme: Scheme): Promise<Driver> {
  const screen = hasScreen() ? null : await startScreen();
  const port = await freePort();
  const driver = spawn(PROGRAM, [`--port=${port}`], {
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen.display }),
      GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    },
    stdio: 'ignore',
  });
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    const { value } = (await response.json()) as { value: Value & { message?: string } };
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  await untilItListens(port);
  const options = { binary: findBinary(), args: ['--automation'] };
  const session = await call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const at = `/session/${session.sessionId}`;
  const run = async <Value>(script: string) => {
    const text = await call<string>('POST', `${at}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve(${script}).then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`,
      args: [],
    });
    const { value, error } = JSON.parse(text) as { value: Value; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  // The window has a frame of its own, and a least width.
  const resize = async (size: typeof WINDOW) => {
    await call('POST', `${at}/window/rect`, size);
    const { width, height } = await run<typeof WINDOW>('({ width: innerWidth, height: innerHeight })');
    await call('POST', `${at}/window/rect`, {
      width: 2 * size.width - width,
      height: 2 * size.height - height,
    });
  };
  const move = async (selector: string, ...then: object[]) => {
    const point = await run<{ x: number; y: number }>(pointOf(selector));
    const actions = [{ type: 'pointerMove', duration: 0, ...point }, ...then];
    await call('POST', `${at}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  await resize(WINDOW);
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: (url) => call('POST', `${at}/url`, { url }),
    run,
    point: (selector) => move(selector),
    click: (selector) => move(selector, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    press: async (key) => {
      await call('POST', `${at}/actions`, { actions: [pressOf(key)] });
    },
    resize,
    picture: async () => Buffer.from(await call<string>('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await call('DELETE', at);
      await end(driver);
      if (screen) await end(screen.process);
    },
  };
}

/** A screen that nobody sees. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve) =>
    process.stdout!.once('data', (data) => resolve(`:${String(data).trim()}`)),
  );
  return { display, process };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilItListens(port: number): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${PROGRAM} does not listen`);
}

async function end(process: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill();
  await ended;
}
