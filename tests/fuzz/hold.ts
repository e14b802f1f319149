import fc, { type Arbitrary } from 'fast-check';
import { test } from 'vitest';

/** `npm run fuzz` tries each property with many cases and prints figures. */
const isLong = import.meta.env.MODE === 'fuzz';
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (isLong ? 100_000 : 200));
/** Where chance begins. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_210_927);

/**
 * A test that a property holds for every value that `values` may make; it throws where it does not, and the smallest value
 * that breaks it stands in the message. The same seed gives the same values.
 */
export function hold<T>(sentence: string, values: Arbitrary<T>, property: (value: T) => void | Promise<void>): void {
  test(
    sentence,
    async () => {
      const begun = performance.now();
      let slowest = 0;
      const timed = async (value: T) => {
        const at = performance.now();
        await property(value);
        slowest = Math.max(slowest, performance.now() - at);
      };
      await fc.assert(fc.asyncProperty(values, timed), { numRuns: RUNS, seed: SEED });
      if (!isLong) return;
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${RUNS.toLocaleString('en')} cases, ${seconds} s, slowest ${slowest.toFixed(1)} ms: ${sentence}`);
    },
    isLong ? 3_600_000 : 30_000,
  );
}
