import { pinyin } from 'pinyin-pro';
import { tonelessPinyin, type SoundTable } from '../domain/search/pinyin.ts';

/** Rows and cells of the first level of GB 2312: its 3,755 common characters. */
const ROWS = [0xb0, 0xd7] as const;
const CELLS = [0xa1, 0xfe] as const;

/** The common characters by those of their readings that are among the given syllables. */
export function readSounds(syllables: ReadonlySet<string>): SoundTable {
  const sounds: SoundTable = {};
  for (const char of commonCharacters()) {
    const readings = pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true }).map(tonelessPinyin);
    for (const syllable of new Set(readings)) {
      if (syllables.has(syllable)) sounds[syllable] = (sounds[syllable] ?? '') + char;
    }
  }
  return sounds;
}

function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = ROWS[0]; row <= ROWS[1]; row += 1) {
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))].filter((char) => /\p{Script=Han}/u.test(char));
}
