/** The oldest version of each browser that reads everything, searches and opens glosses, by the names of browserslist. */
export type BrowserFloor = ReadonlyMap<string, string>;

/** Reads the floor from the lines of browserslist in package.json; only `name >= version` is one. Throws on any other line. */
export function readBrowserFloor(lines: readonly string[]): BrowserFloor {
  return new Map(
    lines.map((line) => {
      const parts = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line);
      if (parts === null) {
        throw new Error(`package.json, browserslist: “${line}” is not of the form “chrome >= 109”.`);
      }
      return [parts[1]!, parts[2]!];
    }),
  );
}

/** The floor as the bundler writes it: `chrome109`, `ios16.4`. */
export function bundlerTargets(floor: BrowserFloor): string[] {
  return [...floor].map(([name, version]) => `${name === 'ios_saf' ? 'ios' : name}${version}`);
}
