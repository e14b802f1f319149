import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** Pictures kept by what they were drawn from, so that a build draws only those that have changed. */
export class PictureStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > THIRTY_DAYS) rmSync(file);
    }
  }

  /** The picture drawn from `recipe`; `draw` is asked only when it is not kept yet. What nobody asks for goes after thirty days. */
  async take(recipe: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, `${createHash('sha256').update(recipe).digest('hex').slice(0, 32)}.png`);
    if (existsSync(file)) {
      utimesSync(file, new Date(), new Date());
      return readFileSync(file);
    }
    const picture = await draw();
    writeFileSync(file, picture);
    return picture;
  }
}
