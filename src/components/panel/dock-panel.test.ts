import { expect, test } from 'vitest';
import { dockPanel } from './dock-panel.ts';

const ROOM = { top: 40, bottom: 740 };
const WORD = { top: 500, bottom: 530 };

test('a panel lies below where the sentence ends above it', () => {
  expect(dockPanel([{ top: 100, bottom: 400 }, WORD], ROOM, 300, true)).toEqual({ edge: 'bottom', scroll: 0 });
});

test('a page that may scroll moves the sentence above the panel, just as far as needed', () => {
  expect(dockPanel([{ top: 420, bottom: 560 }, WORD], ROOM, 300, true)).toEqual({ edge: 'bottom', scroll: 128 });
});

test('a page that stays has the panel above, where the sentence lies low', () => {
  expect(dockPanel([{ top: 420, bottom: 560 }, WORD], ROOM, 300, false)).toEqual({ edge: 'top', scroll: 0 });
});

test('of a sentence that is taller than the room the line with the word stays free', () => {
  const sentence = { top: 60, bottom: 700 };
  expect(dockPanel([sentence, WORD], ROOM, 300, true)).toEqual({ edge: 'bottom', scroll: 98 });
  expect(dockPanel([sentence, WORD], ROOM, 300, false)).toEqual({ edge: 'top', scroll: 0 });
});

test('a panel as high as the window lies below', () => {
  expect(dockPanel([WORD], ROOM, 700, false)).toEqual({ edge: 'bottom', scroll: 0 });
});
