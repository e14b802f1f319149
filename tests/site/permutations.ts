/** Whether every permutation is tried, as `npm run test:whole` does; `npm test` tries a few. */
export const EVERY = process.env['EVERY'] === 'yes';

/** Whether it is the invented report’s site: the code that prints it is tried on the project’s own, so a part is enough. */
export const INVENTED = process.env['CONTENT_DIR'] !== undefined;

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

/**
 * Combinations of the values of named axes, so few that any two values of two axes meet in one of them: “pairwise”, as testers
 * call it. The same axes give the same combinations.
 */
export function pairwise<Name extends string>(axes: Readonly<Record<Name, readonly string[]>>): Record<Name, string>[] {
  const names = Object.keys(axes) as Name[];
  const open = new Set<string>();
  const key = (one: [Name, string], other: [Name, string]) => [one, other].map((pair) => pair.join('=')).sort().join('&'); // prettier-ignore
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1))
      for (const value of axes[one]) for (const beside of axes[other]) open.add(key([one, value], [other, beside]));
  const found: Record<Name, string>[] = [];
  while (open.size > 0) {
    const [first, second] = [...open][0]!.split('&').map((pair) => pair.split('=') as [Name, string]);
    const chosen = [first!, second!];
    const meets = (name: Name, value: string) => chosen.filter((held) => open.has(key(held, [name, value]))).length;
    for (const name of names) {
      if (chosen.some(([held]) => held === name)) continue;
      const turn = found.length % axes[name].length;
      const values = [...axes[name].slice(turn), ...axes[name].slice(0, turn)];
      chosen.push([name, values.reduce((best, value) => (meets(name, value) > meets(name, best) ? value : best))]);
    }
    for (const [at, one] of chosen.entries()) for (const other of chosen.slice(at + 1)) open.delete(key(one, other));
    found.push(Object.fromEntries(chosen) as Record<Name, string>);
  }
  return found;
}

/** The whole list where every permutation is tried; else so many of it, spread from the first to the last. */
export function spread<Value>(list: readonly Value[], few: number): Value[] {
  if (EVERY || list.length <= few) return [...list];
  if (few === 1) return [list[0]!];
  return Array.from({ length: few }, (_, nth) => list[Math.round((nth * (list.length - 1)) / (few - 1))]!);
}
