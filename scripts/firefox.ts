import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'firefox-esr';

/** A Firefox with one tab. */
export type Firefox = {
  name: string;
  /** The tab, as WebDriver BiDi names it. */
  context: string;
  send: (method: string, params: object) => Promise<unknown>;
  open: (address: string) => Promise<void>;
  /** Gives what the expression, or its promise, comes to; it must be JSON. */
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** The installed Firefox with its version, or null where there is none. */
export function nameFirefox(): string | null {
  const { error, status, stdout } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
  return error || status !== 0 ? null : stdout.trim().replace('Mozilla ', '');
}

/** Starts an installed Firefox over WebDriver BiDi, or gives null where there is none. Nothing but Node is needed to speak to it. */
export async function startFirefox(preferences: Record<string, number> = {}): Promise<Firefox | null> {
  const name = nameFirefox();
  if (name === null) return null;
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(PROGRAM, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
  const address = await new Promise<string>((resolve, reject) => {
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error('Firefox ended before it listened')));
    browser.stderr.on('data', (chunk: Buffer) => {
      const [found] = /ws:\/\/\S+/.exec(chunk.toString()) ?? [];
      if (found) resolve(found);
    });
  });

  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  return {
    name,
    context,
    send,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (script) => {
      const answer = (await send('script.evaluate', {
        // As text, so that no type of the protocol comes between.
        expression: `Promise.resolve(${script}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox threw');
      return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await send('browser.close', {}).catch(() => browser.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A WebDriver BiDi connection: sends a command, gives its result. */
async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no answer from ${address}`));
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; result?: unknown; message?: string };
    const waiter = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.result !== undefined) waiter?.resolve(message.result);
    else waiter?.reject(new Error(message.message));
  };
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
