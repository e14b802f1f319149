import { pinyin } from 'pinyin-pro';

/**
 * The reading of a name with a stem put before its characters at these places. That of a code (1+5+N), which does not come out even with
 * its characters, has the stem at its end.
 */
export function stemReading(name: string, reading: string, places: number[], stem: string): string {
  const starts = startsOf(name, reading);
  if (!starts) return `${reading} ${stem}`;
  return places.toReversed().reduce((done, place) => {
    const rest = done.slice(starts[place]);
    return done.slice(0, starts[place]) + stem + (/^[aāáǎàoōóǒòeēéěè]/i.test(rest) ? '’' : '') + rest;
  }, reading);
}

/** Where in the reading that of each character begins; null where it cannot be said. */
function startsOf(name: string, reading: string): number[] | null {
  const letters = reading.toLowerCase();
  const align = (nth: number, from: number): number[] | null => {
    if (nth === name.length) return from === reading.length ? [] : null;
    const at = from + /^[\s,，、()（）’-]*/.exec(reading.slice(from))![0].length;
    for (const syllable of readingsOf(name[nth]!)) {
      const rest = letters.startsWith(syllable, at) ? align(nth + 1, at + syllable.length) : null;
      if (rest) return [at, ...rest];
    }
    return null;
  };
  return align(0, 0);
}

/** The readings of a character, also in the neutral tone; letters are read as they stand, and marks not at all. */
function readingsOf(char: string): string[] {
  if (char === '+') return ['jiā'];
  if (!/\p{Script=Han}/u.test(char)) return [/[\p{L}\p{N}]/u.test(char) ? char.toLowerCase() : ''];
  const toned = pinyin(char, { multiple: true, type: 'array' });
  const neutral = pinyin(char, { multiple: true, type: 'array', toneType: 'none' });
  return [...toned, ...neutral].map((one) => one.normalize('NFC'));
}
