/** Numbers as the distance of each from the one before: where they rise, distances are small and alike, and compress. */
export function writeDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, nth) => number - (numbers[nth - 1] ?? 0));
}

/** The numbers that were written so. */
export function readDistances(distances: readonly number[]): number[] {
  let last = 0;
  return distances.map((distance) => (last += distance));
}
