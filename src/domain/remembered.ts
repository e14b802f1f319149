/** The same function, which answers once for each pair of objects; what it gave is shared and stays as it is. */
export function remembered<One extends object, Other extends object, Found>(
  find: (one: One, other: Other) => Found,
): (one: One, other: Other) => Found {
  const known = new WeakMap<Other, WeakMap<One, Found>>();
  return (one, other) => {
    const ofOther = known.get(other) ?? new WeakMap<One, Found>();
    known.set(other, ofOther);
    if (!ofOther.has(one)) ofOther.set(one, find(one, other));
    return ofOther.get(one)!;
  };
}
