import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOnClick } from './copy-on-click.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a button says after a click, and two seconds later. */
async function pressed(navigator: object, otherwise?: () => void): Promise<[then: string, later: string]> {
  vi.stubGlobal('navigator', navigator);
  const button = Object.assign(new EventTarget(), { textContent: 'Copy' });
  copyOnClick(button as HTMLElement, () => 'words', { copied: 'Copied', failed: 'Refused' }, otherwise);
  button.dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(1);
  const then = button.textContent;
  await vi.advanceTimersByTimeAsync(2000);
  return [then, button.textContent];
}

test('a button says that it has copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  expect(await pressed({ clipboard: { writeText } })).toEqual(['Copied', 'Copy']);
  expect(writeText).toHaveBeenCalledWith('words');
});

test('a second press is answered as long as the first, and another button’s answer ends with it', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  const status = { textContent: '' } as HTMLElement;
  const words = { copied: 'Copied', failed: 'Refused', status };
  const names = new Set<string>();
  const setAttribute = (_: string, name: string) => names.add(name);
  const [one, other] = ['Copy', 'Copy link'].map((textContent) => {
    const button = Object.assign(new EventTarget(), { textContent, setAttribute }) as unknown as HTMLElement;
    copyOnClick(button, () => 'words', words);
    return button;
  });
  const said: string[][] = [];
  for (const button of [one!, one!, other!, null]) {
    button?.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(1500);
    said.push([one!.textContent, other!.textContent, status.textContent]);
  }
  expect(said).toEqual([
    ['Copied', 'Copy link', 'Copied'],
    ['Copied', 'Copy link', 'Copied'],
    ['Copy', 'Copied', 'Copied'],
    ['Copy', 'Copy link', ''],
  ]);
  expect([...names], 'to a voice a button keeps its name').toEqual(['Copy', 'Copy link']);
});

test.each([
  ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
  ['is not there, as over plain HTTP', {}],
])('where the clipboard %s it says so, and what else helps is done', async (_, navigator) => {
  const otherwise = vi.fn();
  expect(await pressed(navigator, otherwise)).toEqual(['Refused', 'Copy']);
  expect(otherwise).toHaveBeenCalledOnce();
});

test('a text that comes later is given as its promise where that is known, and said to be missing where it does not come', async () => {
  const taken: unknown[] = [];
  type Parts = Record<string, Promise<Blob>>;
  const item = class {
    readonly parts: Parts;
    constructor(parts: Parts) {
      this.parts = parts;
    }
  };
  const clipboard = {
    writeText: (text: string) => Promise.resolve(taken.push(text)),
    write: async ([one]: { parts: Parts }[]) => taken.push(await (await one!.parts['text/plain']!).text()),
  };
  const said: string[] = [];
  for (const known of [{ ClipboardItem: item }, {}]) {
    vi.stubGlobal('window', known);
    vi.stubGlobal('ClipboardItem', item);
    for (const text of [() => Promise.resolve('words'), () => Promise.reject(new Error('no line'))]) {
      vi.stubGlobal('navigator', { clipboard });
      const button = Object.assign(new EventTarget(), { textContent: 'Copy' }) as HTMLElement;
      copyOnClick(button, text, { copied: 'Copied', failed: 'Refused', unread: 'Not loaded' });
      button.dispatchEvent(new Event('click'));
      await vi.advanceTimersByTimeAsync(1);
      said.push(button.textContent);
    }
  }
  expect(said).toEqual(['Copied', 'Not loaded', 'Copied', 'Not loaded']);
  expect(taken).toEqual(['words', 'words']);
});
