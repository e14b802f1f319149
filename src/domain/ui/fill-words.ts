/** Puts values into the `{name}` places of an interface phrase. Throws when a place has no value. */
export function fillWords(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${phrase}”`);
    return String(value);
  });
}
