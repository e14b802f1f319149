/**
 * Uses a script that comes on demand. Where it is not to be had, because the line is down or a new edition has taken it away, the
 * page stays as it is, or does what `without` says; what goes wrong in the use of it is thrown.
 */
export function whenLoaded<T>(script: Promise<T>, use: (script: T) => unknown, without?: () => unknown): void {
  void script.then(use, () => without?.());
}
