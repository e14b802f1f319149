/** A part of an address as one reads it; one with a broken escape as it stands. */
export function decodeEscapes(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
