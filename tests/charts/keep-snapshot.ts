import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Where the reviewed pictures stand. */
export const SNAPSHOTS = join(import.meta.dirname, 'snapshots');

/**
 * Holds a picture to the one that was reviewed. One that differs is written beside it as `…-changed.svg`, to be looked at;
 * `vitest -u` takes it over.
 */
export async function keepSnapshot(name: string, svg: string): Promise<void> {
  const changed = join(SNAPSHOTS, `${name}-changed.svg`);
  const lines = `${svg.replace(/(?<!^)(<(?:g|path|rect|text|circle|title|defs|desc)\b|<\/(?:g|svg)>)/g, '\n$1')}\n`;
  rmSync(changed, { force: true });
  try {
    await expect(lines).toMatchFileSnapshot(join(SNAPSHOTS, `${name}.svg`));
  } catch (error) {
    writeFileSync(changed, lines);
    const remedy = 'look at it, and if it is right: npx vitest run -u --project rules tests/charts';
    throw new Error(`${name}.svg is drawn otherwise than reviewed; the new one is ${changed}: ${remedy}`, {
      cause: error,
    });
  }
}
