import type { Mark } from './mark.ts';

/**
 * A drawing as lines to be read, a mark each out of its groups: what it is, then its places and sizes in px of the whole, its
 * looks and its words.
 */
export function sketchOf(marks: Mark[], x = 0, y = 0): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return sketchOf(mark.marks, x + mark.x, y + mark.y);
    return Object.entries(mark)
      .flatMap(([key, value]: [string, unknown]) => {
        if (key === 'spans') return [];
        if (typeof value !== 'number') return value === true ? key : value ? String(value) : [];
        return Math.round((value + (/^x|^from|^to/.test(key) ? x : /^y/.test(key) ? y : 0)) * 10) / 10;
      })
      .join(' ');
  });
}
