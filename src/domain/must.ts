/** The entry of a map that stands there by the checks of the content. Throws with what is missing where they let it through. */
export function must<K extends string | number, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`there is no ${what} ${key}`);
  return value;
}
