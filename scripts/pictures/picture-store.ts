import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pictures kept by what they were drawn from, so that a build draws only those that have changed. */
export class PictureStore {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Puts the picture drawn from `recipe` at `target`; `draw` is asked only when it is not there yet. True when it was. */
  async put(recipe: string, target: string, draw: () => Promise<Buffer>): Promise<boolean> {
    const name = `${createHash('sha256').update(recipe).digest('hex').slice(0, 32)}.png`;
    const kept = join(this.#folder, name);
    this.#used.add(name);
    const missing = !existsSync(kept);
    if (missing) writeFileSync(kept, await draw());
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(kept, target);
    return missing;
  }

  /** Forgets the pictures that were not asked for. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
