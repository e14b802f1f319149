/** The end of a wait that lasted too long. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/** What the work gives, or a rejection with `TooSlow` after so many milliseconds; the signal then stops what the work has begun. */
export function inTime<T>(patience: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new TooSlow(`not there after ${patience} ms`);
      reject(late);
      stop.abort(late);
    }, patience);
    work(stop.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
