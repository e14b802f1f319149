import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** Pictures kept by what they were drawn from, so that a build draws only those that have changed. Two builds may share a folder. */
export class PictureStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - since > THIRTY_DAYS) rmSync(file, { force: true });
    }
  }

  /** The picture drawn from `recipe`; `draw` is asked only when it is not kept yet. What nobody asks for goes after thirty days. */
  async take(recipe: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, `${createHash('sha256').update(recipe).digest('hex').slice(0, 32)}.png`);
    const kept = readKept(file);
    if (kept) return kept;
    const picture = await draw();
    // Only what is whole gets the name by which it is asked for.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, picture);
    renameSync(beside, file);
    return picture;
  }
}

function readKept(file: string): Buffer | null {
  try {
    utimesSync(file, new Date(), new Date());
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
