/** Whether every permutation is tried, as `npm run test:whole` does; `npm test` tries a few that have each value in them. */
export const EVERY = process.env['EVERY'] === 'yes';

/**
 * All combinations of the values of several axes where every permutation is tried; else as many as the longest axis has values,
 * so that each value of each axis is in one of them: “each choice”, as testers call it.
 */
export function combine<const Axes extends (readonly unknown[])[]>(...axes: Axes): Combination<Axes>[] {
  if (EVERY) {
    const all = axes.reduce<unknown[][]>((begun, axis) => begun.flatMap((one) => axis.map((value) => [...one, value])), [[]]); // prettier-ignore
    return all as Combination<Axes>[];
  }
  const longest = Math.max(...axes.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, nth) => axes.map((axis) => axis[nth % axis.length]));
  return turns as Combination<Axes>[];
}
type Combination<Axes> = {
  -readonly [Axis in keyof Axes]: Axes[Axis] extends readonly (infer Value)[] ? Value : never;
};

/** The whole list where every permutation is tried; else so many of it, spread from the first to the last. */
export function spread<Value>(list: readonly Value[], few: number): Value[] {
  if (EVERY || list.length <= few) return [...list];
  if (few === 1) return [list[0]!];
  return Array.from({ length: few }, (_, nth) => list[Math.round((nth * (list.length - 1)) / (few - 1))]!);
}
