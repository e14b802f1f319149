/** Moves labels down, in their order, until none covers the one before; gives the new upper edges. */
export function spreadOut(labels: { at: number; height: number }[], gap: number): number[] {
  let free = 0;
  return labels.map(({ at, height }) => {
    const top = Math.max(at, free);
    free = top + height + gap;
    return top;
  });
}
